package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.input.KeyTable;
import circuit.text.TextWidth;
import java.util.List;
import java.util.stream.Stream;

/** The list of all keys, in as many columns as its rows require and its width allows. */
final class KeyListWidget {
    private static final int NAME_WIDTH = 11;
    private static final int COLUMN_WIDTH = NAME_WIDTH + 24;

    private KeyListWidget() {}

    static void draw(Screen screen, Area area) {
        List<KeyTable.Binding> keys = KeyTable.ALL;
        int most = Math.max(1, area.width() / COLUMN_WIDTH);
        int columns = Math.min(most, divideUp(keys.size(), Math.max(1, area.height())));
        int rows = Math.min(area.height(), divideUp(keys.size(), Math.max(1, columns)));
        int shown = Math.min(keys.size(), rows * columns);
        int width = area.width() / columns;
        for (int i = 0; i < shown; i++) {
            Area cell = area.right(area.width() - i / rows * width)
                    .left(width)
                    .below(i % rows)
                    .top(1);
            if (i == shown - 1 && shown < keys.size()) {
                entry(screen, cell, "…", List.of("more in a larger window", "and more"));
            } else {
                KeyTable.Binding key = keys.get(i);
                entry(
                        screen,
                        cell,
                        key.keys(),
                        Stream.concat(Stream.of(key.does()), key.hint().stream())
                                .toList());
            }
        }
    }

    /** The fullest wording that fits; if none does, as much of the shortest as fits. */
    private static void entry(Screen screen, Area row, String keys, List<String> does) {
        Area room = row.right(row.width() - NAME_WIDTH);
        String text = TextWidth.fitting(does, room.width());
        screen.canvas().text(row.left(NAME_WIDTH), keys, screen.theme().strong());
        screen.canvas().text(room, text, screen.theme().plain());
    }

    private static int divideUp(int number, int by) {
        return (number + by - 1) / by;
    }
}
