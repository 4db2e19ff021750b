package circuit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Prints rows as a table of aligned columns. If the table is wider than allowed, first the columns that may shrink
 * shrink, then the optional ones are left out; what is still too wide is cut at the end of the line.
 */
public final class TablePrinter<R> {
    private static final String GAP = "  ";
    /** For a table without a limit; far from an overflow. */
    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private static final int LEFT_OUT = -1;

    private final List<Column<R>> columns;
    private final boolean hasHead;
    private final UnaryOperator<String> headStyle;

    /**
     * One column.
     *
     * @param cell the text of a row; sanitizing it is the caller's business
     * @param rightAligned whether cells are aligned on the right, as numbers are
     * @param narrowest how far the column may be shrunk; its cells are then cut
     * @param optional how long an optional column stays: 1 longest; 0 for a column that always stays
     * @param style colours a cell that has been padded already
     */
    public record Column<R>(
            String head,
            Function<R, String> cell,
            boolean rightAligned,
            int narrowest,
            int optional,
            BiFunction<R, String, String> style) {

        /** A column aligned on the left. */
        public static <R> Column<R> left(String head, Function<R, String> cell) {
            return new Column<>(head, cell, false, Integer.MAX_VALUE, 0, (row, text) -> text);
        }

        /** A column aligned on the right. */
        public static <R> Column<R> right(String head, Function<R, String> cell) {
            return new Column<>(head, cell, true, Integer.MAX_VALUE, 0, (row, text) -> text);
        }

        public Column<R> shrinkingTo(int columns) {
            return new Column<>(head, cell, rightAligned, columns, optional, style);
        }

        /** Left out where there is no room for it, those with the highest number first. */
        public Column<R> optional(int order) {
            return new Column<>(head, cell, rightAligned, narrowest, order, style);
        }

        public Column<R> styled(BiFunction<R, String, String> newStyle) {
            return new Column<>(head, cell, rightAligned, narrowest, optional, newStyle);
        }

        private int wantedWidth(List<R> rows) {
            return rows.stream().mapToInt(row -> TextWidth.of(cell.apply(row))).reduce(TextWidth.of(head), Math::max);
        }

        private String styled(R row, int width) {
            return style.apply(row, aligned(cell.apply(row), width));
        }

        private String aligned(String text, int width) {
            String cut = TextWidth.cut(text, width);
            return rightAligned ? TextWidth.rightAligned(cut, width) : TextWidth.padded(cut, width);
        }
    }

    private TablePrinter(List<Column<R>> columns, boolean hasHead, UnaryOperator<String> headStyle) {
        this.columns = List.copyOf(columns);
        this.hasHead = hasHead;
        this.headStyle = headStyle;
    }

    /** A table whose first line names the columns. */
    public static <R> TablePrinter<R> withHead(List<Column<R>> columns, UnaryOperator<String> headStyle) {
        return new TablePrinter<>(columns, true, headStyle);
    }

    /** A table of nothing but its rows. */
    public static <R> TablePrinter<R> withoutHead(List<Column<R>> columns) {
        return new TablePrinter<>(columns, false, UnaryOperator.identity());
    }

    /**
     * The table's lines.
     *
     * @param limit how wide a line may be; any width if empty
     */
    public List<String> lines(List<R> rows, OptionalInt limit) {
        int available = limit.orElse(UNLIMITED);
        int[] widths = widths(rows, available);
        List<String> lines = new ArrayList<>();
        if (hasHead) {
            List<String> heads = cells(widths, Column::head);
            lines.add(headStyle.apply(TextWidth.cut(joined(heads), available)));
        }
        for (R row : rows) {
            String plain = joined(cells(widths, column -> column.cell().apply(row)));
            boolean fits = TextWidth.of(plain) <= available;
            lines.add(fits ? joined(styled(widths, row)) : TextWidth.cut(plain, available));
        }
        return lines;
    }

    /** How many columns of the limit the table leaves free; negative if its lines have to be cut. */
    public int spare(List<R> rows, int limit) {
        return limit - used(widths(rows, limit));
    }

    private List<String> cells(int[] widths, Function<Column<R>, String> text) {
        return IntStream.range(0, widths.length)
                .filter(i -> widths[i] != LEFT_OUT)
                .mapToObj(i -> columns.get(i).aligned(text.apply(columns.get(i)), widths[i]))
                .toList();
    }

    private List<String> styled(int[] widths, R row) {
        return IntStream.range(0, widths.length)
                .filter(i -> widths[i] != LEFT_OUT)
                .mapToObj(i -> columns.get(i).styled(row, widths[i]))
                .toList();
    }

    private static String joined(List<String> cells) {
        return String.join(GAP, cells).stripTrailing();
    }

    private int[] widths(List<R> rows, int available) {
        int[] wanted =
                columns.stream().mapToInt(column -> column.wantedWidth(rows)).toArray();
        int[] widths = new int[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            boolean isOptional = columns.get(i).optional() > 0;
            widths[i] =
                    isOptional ? LEFT_OUT : Math.min(wanted[i], columns.get(i).narrowest());
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] != LEFT_OUT) {
                widths[i] += Math.max(0, Math.min(available - used(widths), wanted[i] - widths[i]));
            }
        }
        // Not by Comparator.comparingInt: class archives leave out its serializable lambda, 9 ms for list on JDK 25.
        int[] inOrder = IntStream.range(0, widths.length)
                .filter(i -> widths[i] == LEFT_OUT)
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        columns.get(a).optional(), columns.get(b).optional()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : inOrder) {
            int free = available - used(widths) - GAP.length();
            if (free >= Math.min(wanted[i], columns.get(i).narrowest())) {
                widths[i] = Math.min(wanted[i], free);
            }
        }
        return widths;
    }

    private static int used(int[] widths) {
        int[] shown = IntStream.of(widths).filter(width -> width != LEFT_OUT).toArray();
        return IntStream.of(shown).sum() + Math.max(0, shown.length - 1) * GAP.length();
    }
}
