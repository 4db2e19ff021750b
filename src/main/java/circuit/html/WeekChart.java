package circuit.html;

import circuit.history.stats.ChartScale;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Week;
import circuit.history.stats.OverviewFact;
import java.util.List;
import java.util.function.ToLongFunction;

/** The minutes and the sessions of each week as bars. */
final class WeekChart {
    private static final int HEIGHT = 90;

    private final HtmlWriter html;
    private final Overview overview;

    private WeekChart(HtmlWriter html, Overview overview) {
        this.html = html;
        this.overview = overview;
    }

    static void write(HtmlWriter html, Overview overview) {
        WeekChart weeks = new WeekChart(html, overview);
        html.open("section").element("h2", "Week by week");
        weeks.writeBars("Minutes a week", week -> Math.round(week.total().time().toSeconds() / 60.0));
        weeks.writeBars("Sessions a week", week -> week.total().sessions());
        DataTable.writeFolded(
                html,
                List.of("Week of", "Sessions", "Time"),
                overview.weeks().stream()
                        .map(week -> List.of(
                                week.monday().toString(),
                                String.valueOf(week.total().sessions()),
                                OverviewFact.time(week.total().time())))
                        .toList());
        html.close();
    }

    private void writeBars(String heading, ToLongFunction<Week> amount) {
        ChartScale scale = ChartScale.of(overview.weeks().stream().mapToLong(amount));
        long most = Math.max(1, scale.most());
        html.element("h3", heading);
        Chart chart = Chart.open(html, overview, heading, HEIGHT);
        chart.writeLevel(1, String.valueOf(most));
        chart.writeLevel(0, "0");
        for (int i = 0; i < Overview.WEEKS; i++) {
            Week week = overview.weeks().get(i);
            double part = (double) amount.applyAsLong(week) / most;
            double top = chart.y(part);
            String meaning = "week of %s: %d".formatted(week.monday(), amount.applyAsLong(week));
            chart.writeBar("l3", Chart.left(i) + 1.5, top, Chart.PITCH - 3.0, chart.y(0) - top, meaning);
        }
        chart.close();
    }
}
