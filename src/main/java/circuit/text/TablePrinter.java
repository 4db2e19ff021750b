package circuit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints rows as a table of aligned columns. Where there is no room for all of them, the columns that always stay shrink
 * as far as they may, and the optional ones, the most important first, get what they want of the rest, or what is left if
 * that is wide enough for them; those that get nothing are left out.
 */
public final class TablePrinter<R> {
    private static final String GAP = "  ";
    /** For a table without a limit; far from an overflow. */
    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private static final int LEFT_OUT = -1;
    /** A column that holds less of a text tells nothing. */
    private static final int NARROWEST = 4;

    private final List<Column<R>> columns;
    private final boolean hasHead;

    /**
     * One column.
     *
     * @param cell the text of a row; sanitizing it is the caller's business
     * @param rightAligned whether cells are aligned on the right, as numbers are
     * @param narrowest how far the column may be shrunk; its cells are then cut
     * @param optional how important an optional column is: 1 most; 0 for a column that always stays
     * @param style colours a cell that has been padded already
     */
    public record Column<R>(
            String head,
            Function<R, String> cell,
            boolean rightAligned,
            int narrowest,
            int optional,
            Optional<BiFunction<R, String, String>> style) {

        /** A column aligned on the left. */
        public static <R> Column<R> left(String head, Function<R, String> cell) {
            return new Column<>(head, cell, false, Integer.MAX_VALUE, 0, Optional.empty());
        }

        /** A column aligned on the right. */
        public static <R> Column<R> right(String head, Function<R, String> cell) {
            return new Column<>(head, cell, true, Integer.MAX_VALUE, 0, Optional.empty());
        }

        public Column<R> shrinkingTo(int columns) {
            return new Column<>(head, cell, rightAligned, columns, optional, style);
        }

        /** Left out where more important ones, those with a lower number, leave no room for it. */
        public Column<R> optional(int order) {
            return new Column<>(head, cell, rightAligned, narrowest, order, style);
        }

        public Column<R> styled(BiFunction<R, String, String> newStyle) {
            return new Column<>(head, cell, rightAligned, narrowest, optional, Optional.of(newStyle));
        }

        private String styled(R row, int width) {
            String text = aligned(cell.apply(row), width);
            return style.isPresent() ? style.get().apply(row, text) : text;
        }

        private String aligned(String text, int width) {
            String cut = TextWidth.cut(text, width);
            return rightAligned ? TextWidth.rightAligned(cut, width) : TextWidth.padded(cut, width);
        }
    }

    private TablePrinter(List<Column<R>> columns, boolean hasHead) {
        this.columns = List.copyOf(columns);
        this.hasHead = hasHead;
    }

    /** A table whose first line names the columns. */
    public static <R> TablePrinter<R> withHead(List<Column<R>> columns) {
        return new TablePrinter<>(columns, true);
    }

    /** A table of nothing but its rows. */
    public static <R> TablePrinter<R> withoutHead(List<Column<R>> columns) {
        return new TablePrinter<>(columns, false);
    }

    /**
     * The table's lines.
     *
     * @param limit how wide a line may be; any width if empty
     */
    public List<String> lines(List<R> rows, OptionalInt limit) {
        return stream(rows, limit).toList();
    }

    /** The same one by one, for a list that reads its rows when it is asked for them. */
    public Stream<String> stream(List<R> rows, OptionalInt limit) {
        int[] widths = widths(rows, limit.orElse(UNLIMITED));
        Stream<String> lines =
                rows.stream().map(row -> joined(cells(widths, (column, width) -> column.styled(row, width))));
        return hasHead
                ? Stream.concat(
                        Stream.of(joined(cells(widths, (column, width) -> column.aligned(column.head(), width)))),
                        lines)
                : lines;
    }

    /** How many columns of the limit the table leaves free. */
    public int spare(List<R> rows, int limit) {
        return limit - used(widths(rows, limit));
    }

    private List<String> cells(int[] widths, BiFunction<Column<R>, Integer, String> cell) {
        return IntStream.range(0, widths.length)
                .filter(i -> widths[i] != LEFT_OUT)
                .mapToObj(i -> cell.apply(columns.get(i), widths[i]))
                .toList();
    }

    private static String joined(List<String> cells) {
        return String.join(GAP, cells).stripTrailing();
    }

    private int[] widths(List<R> rows, int available) {
        int[] wanted = wanted(rows);
        int[] widths = new int[wanted.length];
        Arrays.fill(widths, LEFT_OUT);
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).optional() == 0) {
                int least = Math.min(wanted[i], columns.get(i).narrowest());
                add(i, least, Math.min(least, NARROWEST), widths, available);
            }
        }
        // Not by Comparator.comparingInt: class archives leave out its serializable lambda, 9 ms for list on JDK 25.
        int[] inOrder = IntStream.range(0, widths.length)
                .filter(i -> columns.get(i).optional() > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        columns.get(a).optional(), columns.get(b).optional()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : inOrder) {
            add(i, wanted[i], Math.min(wanted[i], columns.get(i).narrowest()), widths, available);
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] != LEFT_OUT) {
                widths[i] += Math.max(0, Math.min(available - used(widths), wanted[i] - widths[i]));
            }
        }
        return widths;
    }

    /** The widest cell of each column; goes through the rows once. */
    private int[] wanted(List<R> rows) {
        int[] wanted =
                columns.stream().mapToInt(column -> TextWidth.of(column.head())).toArray();
        for (R row : rows) {
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] =
                        Math.max(wanted[i], TextWidth.of(columns.get(i).cell().apply(row)));
            }
        }
        return wanted;
    }

    /** Gives a column what it wants, or what is left, unless that is too little. */
    private static void add(int column, int wanted, int least, int[] widths, int available) {
        int used = used(widths);
        int free = available - used - (used == 0 ? 0 : GAP.length());
        if (free >= least) {
            widths[column] = Math.min(wanted, free);
        }
    }

    private static int used(int[] widths) {
        int[] shown = IntStream.of(widths).filter(width -> width != LEFT_OUT).toArray();
        return IntStream.of(shown).sum() + Math.max(0, shown.length - 1) * GAP.length();
    }
}
