package circuit.report;

import java.util.function.IntFunction;

/**
 * Weeks side by side, under which everything about weeks is drawn: the same week stands in the same place.
 *
 * @param first the first of the overview's weeks that is shown
 * @param weeks how many are
 * @param pitch how many columns each has, with the space behind it
 */
record WeekGrid(int first, int weeks, int pitch) {
    /** For what stands before the first week. */
    static final int GUTTER = 5;

    private static final int WIDEST = 3;

    /** As many of the weeks as there is room for, as wide as there is room for. */
    static WeekGrid of(int all, int columns) {
        int room = columns - GUTTER;
        int pitch = Math.max(1, Math.min(WIDEST, room / all));
        int weeks = Math.max(1, Math.min(all, room / pitch));
        return new WeekGrid(all - weeks, weeks, pitch);
    }

    /** How wide all of it is. */
    int width() {
        return GUTTER + weeks * pitch;
    }

    /** How wide a week's shape is. */
    int bar() {
        return Math.max(1, pitch - 1);
    }

    /** A row: a shape of {@link #bar} columns for each of the overview's weeks. */
    String row(String label, IntFunction<String> shape, PageStyle ink) {
        StringBuilder row = new StringBuilder();
        for (int week = first; week < first + weeks; week++) {
            row.append(shape.apply(week)).append(" ".repeat(pitch - bar()));
        }
        String start = label + " ".repeat(Math.max(0, GUTTER - label.length()));
        return ink.soft(start) + row.toString().stripTrailing();
    }
}
