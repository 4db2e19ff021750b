package circuit.terminal;

import static circuit.terminal.Part.*;

import java.util.List;

/**
 * What a window of some size has room for.
 *
 * @param columns the least it needs
 * @param rows the least it needs
 * @param parts from top to bottom
 */
record Layout(int columns, int rows, List<Part> parts) {

    /** From the fullest to the barest; the first that fits is taken, and the last always fits. */
    private static final List<Layout> LADDER = List.of(
            of(72, 20, BIG_BAND, AIR, FIGURE_AND_CARD, NOTICE, POSITION, BAR, HINTS),
            of(72, 9, BAND, AIR, FIGURE_AND_CARD, POSITION, BAR),
            of(24, 30, BIG_BAND, AIR, FIGURE, AIR, TITLE, DOSE, HOW_TO, LAST, NOTICE, POSITION, BAR, HINTS),
            of(24, 23, BIG_BAND, AIR, FIGURE, AIR, TITLE, DOSE, LAST, NOTICE, POSITION, BAR, HINTS),
            of(24, 16, BAND, AIR, FIGURE, NOTICE, TITLE, DOSE, LAST, POSITION, BAR, HINTS),
            of(20, 11, BAND, AIR, FIGURE, TITLE, DOSE, LAST, BAR_AND_LEFT),
            of(12, 8, BAND, FIGURE, TITLE, DOSE, BAR_AND_LEFT),
            of(8, 5, BAND_AND_FIGURE, TITLE, DOSE, AIR, BAR_AND_LEFT),
            of(1, 4, BAND_AND_FIGURE, TITLE, DOSE, BAR_AND_LEFT),
            of(1, 3, BAND_AND_FIGURE, TITLE, BAR_AND_LEFT),
            of(1, 2, BAND_AND_FIGURE, TITLE),
            of(1, 1, BAND_AND_FIGURE));

    /** The same while the list of keys is asked for. */
    private static final List<Layout> KEYS_LADDER = List.of(
            of(72, 23, BIG_BAND, AIR, FIGURE_AND_CARD, NOTICE, POSITION, BAR, HINTS),
            of(1, 16, BAND_AND_FIGURE, AIR, KEYS),
            of(1, 1, BAND_AND_FIGURE, KEYS));

    /** Below this the number is better off with the whole width for itself. */
    private static final int LEGIBLE = 9;

    Layout {
        parts = List.copyOf(parts);
    }

    static void draw(Sheet sheet) {
        List<Layout> ladder = sheet.keys() ? KEYS_LADDER : LADDER;
        ladder.stream()
                .filter(layout -> layout.fits(sheet))
                .findFirst()
                .orElse(ladder.get(ladder.size() - 1))
                .fill(sheet);
    }

    private static Layout of(int columns, int rows, Part... parts) {
        return new Layout(columns, rows, List.of(parts));
    }

    private boolean fits(Sheet sheet) {
        Area window = sheet.canvas().area();
        if (window.width() < columns || window.height() < rows) {
            return false;
        }
        if (!parts.contains(FIGURE_AND_CARD)) {
            return true;
        }
        Area figure = Spread.figure(sheet.inset(window.top(stretch(sheet))));
        int high = FigureBox.rows(sheet, figure);
        return high >= Math.min(LEGIBLE, figure.height() * 3 / 5) && window.width() >= 2 * window.height();
    }

    private void fill(Sheet sheet) {
        Area rest = sheet.canvas().area();
        int stretch = stretch(sheet);
        for (Part part : parts) {
            int fixed = part.rows(sheet);
            int rows = fixed != STRETCHES ? fixed : share(part, stretch, sheet);
            part.draw(sheet, rest.top(rows));
            rest = rest.below(rows);
        }
    }

    /** What is left for the parts that stretch. */
    private int stretch(Sheet sheet) {
        int fixed = 0;
        for (Part part : parts) {
            fixed += part.rows(sheet);
        }
        return Math.max(0, sheet.canvas().area().height() - fixed);
    }

    /** Where how to do it stands below the number, the number takes what it can fill, up to two thirds. */
    private int share(Part part, int stretch, Sheet sheet) {
        if (!parts.contains(HOW_TO)) {
            return stretch;
        }
        Area most = sheet.inset(sheet.canvas().area().top(stretch * 2 / 3));
        int figure = Math.min(most.height(), FigureBox.rows(sheet, most) + 6);
        return part == FIGURE ? figure : stretch - figure;
    }
}
