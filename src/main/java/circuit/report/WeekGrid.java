package circuit.report;

import java.util.function.IntFunction;

/**
 * The columns of the weeks, shared by all charts so that they line up.
 *
 * @param first the first of the overview's weeks that is shown
 * @param weeks how many weeks are shown
 * @param pitch how many columns each week has, with the space behind it
 */
record WeekGrid(int first, int weeks, int pitch) {
    /** The columns before the first week, for labels. */
    static final int GUTTER = 5;

    private static final int WIDEST = 3;

    /** As many weeks as fit, the newest, each as wide as fits. */
    static WeekGrid of(int all, int columns) {
        int room = columns - GUTTER;
        int pitch = Math.max(1, Math.min(WIDEST, room / all));
        int weeks = Math.max(1, Math.min(all, room / pitch));
        return new WeekGrid(all - weeks, weeks, pitch);
    }

    /** The columns of the whole grid. */
    int width() {
        return GUTTER + weeks * pitch;
    }

    /** The columns of one week without the space behind it. */
    int bar() {
        return Math.max(1, pitch - 1);
    }

    /** One row: a shape of {@link #bar} columns for each week. */
    String row(String label, IntFunction<String> shape, PageStyle style) {
        StringBuilder row = new StringBuilder();
        for (int week = first; week < first + weeks; week++) {
            row.append(shape.apply(week)).append(" ".repeat(pitch - bar()));
        }
        String start = label + " ".repeat(Math.max(0, GUTTER - label.length()));
        return start + row.toString().stripTrailing();
    }
}
