package circuit.terminal.screen;

import static circuit.terminal.screen.ScreenSection.*;

import circuit.terminal.canvas.Area;
import java.util.List;

/**
 * What a window of some size has room for.
 *
 * @param columns the least it needs
 * @param rows the least it needs
 * @param parts from top to bottom
 */
record ScreenLayout(int columns, int rows, List<ScreenSection> parts) {

    /** From the fullest to the barest; the first that fits is taken, and the last always fits. */
    private static final List<ScreenLayout> LADDER = List.of(
            of(72, 20, BIG_BANNER, AIR, COUNTDOWN_AND_CARD, NOTICE, POSITION, BAR, HINTS),
            of(72, 9, BANNER, AIR, COUNTDOWN_AND_CARD, POSITION, BAR),
            of(24, 30, BIG_BANNER, AIR, COUNTDOWN, AIR, TITLE, DOSE, HOW_TO, LAST, NOTICE, POSITION, BAR, HINTS),
            of(24, 23, BIG_BANNER, AIR, COUNTDOWN, AIR, TITLE, DOSE, LAST, NOTICE, POSITION, BAR, HINTS),
            of(24, 16, BANNER, AIR, COUNTDOWN, NOTICE, TITLE, DOSE, LAST, POSITION, BAR, HINTS),
            of(20, 11, BANNER, AIR, COUNTDOWN, TITLE, DOSE, LAST, BAR_AND_LEFT),
            of(12, 8, BANNER, COUNTDOWN, TITLE, DOSE, BAR_AND_LEFT),
            of(8, 5, BANNER_AND_COUNTDOWN, TITLE, DOSE, AIR, BAR_AND_LEFT),
            of(1, 4, BANNER_AND_COUNTDOWN, TITLE, DOSE, BAR_AND_LEFT),
            of(1, 3, BANNER_AND_COUNTDOWN, TITLE, BAR_AND_LEFT),
            of(1, 2, BANNER_AND_COUNTDOWN, TITLE),
            of(1, 1, BANNER_AND_COUNTDOWN));

    /** The same while the list of keys is asked for. */
    private static final List<ScreenLayout> KEYS_LADDER = List.of(
            of(72, 23, BIG_BANNER, AIR, COUNTDOWN_AND_CARD, NOTICE, POSITION, BAR, HINTS),
            of(1, 16, BANNER_AND_COUNTDOWN, AIR, KEYS),
            of(1, 1, BANNER_AND_COUNTDOWN, KEYS));

    /** Below this the number is better off with the whole width for itself. */
    private static final int LEGIBLE = 9;

    ScreenLayout {
        parts = List.copyOf(parts);
    }

    static void draw(ScreenContext sheet) {
        List<ScreenLayout> ladder = sheet.keys() ? KEYS_LADDER : LADDER;
        ladder.stream()
                .filter(layout -> layout.fits(sheet))
                .findFirst()
                .orElse(ladder.get(ladder.size() - 1))
                .fill(sheet);
    }

    private static ScreenLayout of(int columns, int rows, ScreenSection... parts) {
        return new ScreenLayout(columns, rows, List.of(parts));
    }

    private boolean fits(ScreenContext sheet) {
        Area window = sheet.canvas().area();
        if (window.width() < columns || window.height() < rows) {
            return false;
        }
        if (!parts.contains(COUNTDOWN_AND_CARD)) {
            return true;
        }
        Area figure = SideBySide.figure(sheet.inset(window.top(stretch(sheet))));
        int high = CountdownWidget.rows(sheet, figure);
        return high >= Math.min(LEGIBLE, figure.height() * 3 / 5) && window.width() >= 2 * window.height();
    }

    private void fill(ScreenContext sheet) {
        Area rest = sheet.canvas().area();
        int stretch = stretch(sheet);
        for (ScreenSection part : parts) {
            int fixed = part.rows(sheet);
            int rows = fixed != STRETCHES ? fixed : share(part, stretch, sheet);
            part.draw(sheet, rest.top(rows));
            rest = rest.below(rows);
        }
    }

    /** What is left for the parts that stretch. */
    private int stretch(ScreenContext sheet) {
        int fixed = 0;
        for (ScreenSection part : parts) {
            fixed += part.rows(sheet);
        }
        return Math.max(0, sheet.canvas().area().height() - fixed);
    }

    /** Where how to do it stands below the number, the number takes what it can fill, up to two thirds. */
    private int share(ScreenSection part, int stretch, ScreenContext sheet) {
        if (!parts.contains(HOW_TO)) {
            return stretch;
        }
        Area most = sheet.inset(sheet.canvas().area().top(stretch * 2 / 3));
        int figure = Math.min(most.height(), CountdownWidget.rows(sheet, most) + 6);
        return part == COUNTDOWN ? figure : stretch - figure;
    }
}
