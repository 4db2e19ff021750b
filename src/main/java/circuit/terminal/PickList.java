package circuit.terminal;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.input.KeyTable;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.utils.AttributedStyle;

/**
 * The state of a list to choose from while the user types a filter. Immutable: each key makes another.
 *
 * @param filter what was typed so far
 * @param chosen the index of the chosen row among those that match the filter
 */
public record PickList(List<Row> rows, String filter, int chosen) {
    private static final int HEAD = 2;
    private static final String HINTS = "type to filter · ↑/↓ choose · Enter start · Esc leave";

    /**
     * One thing to choose.
     *
     * @param cells the columns beside the name, the same number in each row
     */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private boolean matches(String filter) {
            String wanted = filter.toLowerCase(Locale.ROOT);
            return name.toLowerCase(Locale.ROOT).contains(wanted)
                    || cells.stream()
                            .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }

    public PickList {
        rows = List.copyOf(rows);
    }

    static PickList of(List<Row> rows) {
        return new PickList(rows, "", 0);
    }

    List<Row> matching() {
        return rows.stream().filter(row -> row.matches(filter)).toList();
    }

    /** The name that Enter chooses; empty if no row matches. */
    Optional<String> choice() {
        List<Row> matching = matching();
        return chosen < matching.size() ? Optional.of(matching.get(chosen).name()) : Optional.empty();
    }

    /** The list after a key. */
    PickList after(String code) {
        return switch (code) {
            case KeyTable.UP -> moved(-1);
            case KeyTable.DOWN -> moved(1);
            case "\177", "\b" -> filter.isEmpty() ? this : filtered(filter.substring(0, filter.length() - 1));
            case "\25" -> filtered("");
            default -> code.length() == 1 && code.charAt(0) >= ' ' ? filtered(filter + code) : this;
        };
    }

    private PickList moved(int by) {
        int last = Math.max(0, matching().size() - 1);
        return new PickList(rows, filter, Math.max(0, Math.min(last, chosen + by)));
    }

    private PickList filtered(String newFilter) {
        return new PickList(rows, newFilter, 0);
    }

    /** The picture for a window of that size, scrolled so that the chosen row is visible. */
    Canvas picture(int columns, int height, Theme theme) {
        Canvas canvas = new Canvas(columns, height, theme.unicode());
        Area window = canvas.area();
        canvas.text(window.top(1), "Which routine? " + Sanitizer.clean(filter) + "▏", theme.strong());
        List<Row> matching = matching();
        List<String> lines = lines(matching);
        int room = Math.max(1, height - HEAD - 2);
        int first = Math.max(0, Math.min(chosen - room / 2, matching.size() - room));
        for (int i = first; i < Math.min(matching.size(), first + room); i++) {
            Area row = window.below(HEAD + i - first).top(1);
            AttributedStyle style = i == chosen ? theme.bannerText(Theme.State.WORK, false) : theme.plain();
            canvas.fill(row, style);
            canvas.text(row, (i == chosen ? "> " : "  ") + lines.get(i), style);
        }
        if (matching.isEmpty()) {
            canvas.text(window.below(HEAD).top(1), "  none of that name; Backspace takes a letter back", theme.plain());
        }
        if (height > HEAD + 2) {
            canvas.text(window.below(height - 1).top(1), HINTS, theme.soft());
        }
        return canvas;
    }

    /** The matching rows, in columns as wide as all rows need, so that typing does not move them. */
    private List<String> lines(List<Row> matching) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.left("", row -> Sanitizer.clean(row.name())));
        for (int i = 0; i < (rows.isEmpty() ? 0 : rows.get(0).cells().size()); i++) {
            int cell = i;
            columns.add(Column.left("", row -> Sanitizer.clean(row.cells().get(cell))));
        }
        List<String> all = TablePrinter.withoutHead(columns).lines(rows, OptionalInt.empty());
        return matching.stream().map(row -> all.get(rows.indexOf(row))).toList();
    }
}
