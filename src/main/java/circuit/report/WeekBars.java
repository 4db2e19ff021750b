package circuit.report;

import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Bar charts with one bar for each week, below the calendar's columns. */
record WeekBars(Overview overview, WeekGrid grid, PageStyle style) {

    List<String> minutes() {
        return bars(4, true, week -> Math.round(week.total().time().toSeconds() / 60.0));
    }

    List<String> sessions() {
        return bars(2, false, week -> week.total().sessions());
    }

    /** The number of sessions of each week. */
    String counts() {
        return grid.row(
                "",
                place -> {
                    int sessions = overview.weeks().get(place).total().sessions();
                    String digits = sessions == 0 ? " " : sessions > 9 ? "+" : String.valueOf(sessions);
                    return digits + " ".repeat(grid.bar() - 1);
                },
                style);
    }

    private List<String> bars(int rows, boolean labelled, ToLongFunction<Week> amount) {
        long most = overview.weeks().subList(grid.first(), Overview.WEEKS).stream()
                .mapToLong(amount)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = rows - 1; row >= 0; row--) {
            int begin = row * ChartGlyphs.EIGHTHS;
            lines.add(grid.row(
                    labelled && row == rows - 1 ? "%4d ".formatted(most) : "",
                    place -> {
                        long value = amount.applyAsLong(overview.weeks().get(place));
                        long eighths = most == 0 ? 0 : (value * rows * ChartGlyphs.EIGHTHS + most - 1) / most;
                        return style.work(
                                style.glyphs().height((int) eighths, begin).repeat(grid.bar()));
                    },
                    style));
        }
        return lines;
    }
}
