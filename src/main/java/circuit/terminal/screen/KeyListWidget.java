package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.input.KeyTable;
import java.util.List;

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
                entry(screen, cell, "…", "more in a larger window");
            } else {
                entry(screen, cell, keys.get(i).keys(), keys.get(i).does());
            }
        }
    }

    private static void entry(Screen screen, Area row, String keys, String does) {
        screen.canvas().text(row.left(NAME_WIDTH), keys, screen.theme().strong());
        screen.canvas()
                .text(row.right(row.width() - NAME_WIDTH), does, screen.theme().plain());
    }

    private static int divideUp(int number, int by) {
        return (number + by - 1) / by;
    }
}
