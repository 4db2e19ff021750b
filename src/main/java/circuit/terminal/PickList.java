package circuit.terminal;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.input.KeyTable;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TextWidth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jline.utils.AttributedStyle;

/**
 * The state of a list to choose from while the user types a filter. Immutable: each key makes another.
 *
 * @param columns what is shown of each row, and what the filter looks at
 * @param filter what was typed so far
 * @param chosen the index of the chosen row among those that match the filter
 */
public record PickList<R>(List<R> rows, List<Column<R>> columns, String filter, int chosen) {
    private static final int HEAD = 2;
    private static final String CHOSEN = "> ";
    private static final String HINTS = "type to filter · ↑/↓ choose · Enter start · Esc leave";
    private static final String SHORT_HINTS = "↑/↓ Enter · Esc leaves";

    public PickList {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The whole list, with its first row chosen. */
    public static <R> PickList<R> of(List<R> rows, List<Column<R>> columns) {
        return new PickList<>(rows, columns, "", 0);
    }

    List<R> matching() {
        return rows.stream().filter(this::matches).toList();
    }

    private boolean matches(R row) {
        String wanted = filter.toLowerCase(Locale.ROOT);
        return columns.stream()
                .anyMatch(column ->
                        column.cell().apply(row).toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** What Enter chooses; empty if no row matches. */
    Optional<R> choice() {
        List<R> matching = matching();
        return chosen < matching.size() ? Optional.of(matching.get(chosen)) : Optional.empty();
    }

    /** The list after a key. */
    PickList<R> after(String code) {
        return switch (code) {
            case KeyTable.UP -> moved(-1);
            case KeyTable.DOWN -> moved(1);
            case "\177", "\b" -> filter.isEmpty() ? this : filtered(filter.substring(0, filter.length() - 1));
            case "\25" -> filtered("");
            default -> code.length() == 1 && code.charAt(0) >= ' ' ? filtered(filter + code) : this;
        };
    }

    private PickList<R> moved(int by) {
        int last = Math.max(0, matching().size() - 1);
        return new PickList<>(rows, columns, filter, Math.max(0, Math.min(last, chosen + by)));
    }

    private PickList<R> filtered(String newFilter) {
        return new PickList<>(rows, columns, newFilter, 0);
    }

    /** The picture for a window of that size, scrolled so that the chosen row is visible. */
    Canvas picture(int width, int height, Theme theme) {
        Canvas canvas = new Canvas(width, height, theme.unicode());
        Area window = canvas.area();
        canvas.text(window.top(1), "Which routine? " + Sanitizer.clean(filter) + "▏", theme.strong());
        List<R> matching = matching();
        List<String> lines = matchingLines(width - CHOSEN.length());
        int room = Math.max(1, height - HEAD - 2);
        int first = Math.max(0, Math.min(chosen - room / 2, matching.size() - room));
        for (int i = first; i < Math.min(matching.size(), first + room); i++) {
            Area row = window.below(HEAD + i - first).top(1);
            AttributedStyle style = i == chosen ? theme.bannerText(Theme.State.WORK, false) : theme.plain();
            canvas.fill(row, style);
            canvas.text(row, (i == chosen ? CHOSEN : " ".repeat(CHOSEN.length())) + lines.get(i), style);
        }
        if (matching.isEmpty()) {
            canvas.text(window.below(HEAD).top(1), "  none of that name; Backspace takes a letter back", theme.plain());
        }
        if (height > HEAD + 2) {
            String hints = TextWidth.of(HINTS) <= width ? HINTS : SHORT_HINTS;
            canvas.text(window.below(height - 1).top(1), hints, theme.soft());
        }
        return canvas;
    }

    /** The matching rows, in columns as wide as all rows need, so that typing does not move them. */
    private List<String> matchingLines(int width) {
        List<String> all = TablePrinter.withoutHead(columns).lines(rows, OptionalInt.of(width));
        return IntStream.range(0, rows.size())
                .filter(i -> matches(rows.get(i)))
                .mapToObj(all::get)
                .toList();
    }
}
