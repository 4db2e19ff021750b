package circuit.html;

import circuit.history.stats.CalendarScale;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Day;
import circuit.history.stats.Overview.Total;
import circuit.history.stats.OverviewFact;
import circuit.text.English;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A calendar of half a year with a week in each column: the longer the training, the fuller the day. */
final class CalendarChart {
    private static final int DAYS = DayOfWeek.values().length;
    private static final int LEVELS = 4;
    private static final int SIZE = Chart.PITCH - 3;

    private final HtmlWriter html;
    private final Overview overview;
    private final CalendarScale scale;

    CalendarChart(HtmlWriter html, Overview overview) {
        this.html = html;
        this.overview = overview;
        scale = CalendarScale.of(overview, LEVELS);
    }

    void write() {
        html.open("section").element("h2", "Half a year, day by day");
        Chart chart = Chart.open(html, overview, "Calendar of the days trained", DAYS * Chart.PITCH);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            chart.writeLabel(top(day.getValue() - 1) + SIZE - 3, name);
        }
        for (int i = 0; i < overview.days().size(); i++) {
            Day day = overview.days().get(i);
            if (!day.date().isAfter(overview.today())) {
                chart.writeBar("l" + scale.level(day), Chart.left(i / DAYS), top(i % DAYS), SIZE, SIZE, meaning(day));
            }
        }
        chart.close();
        writeLegend();
        DataTable.writeFolded(
                html,
                List.of("Day", "Sessions", "Time"),
                overview.days().stream()
                        .filter(day -> day.total().sessions() > 0)
                        .map(day -> List.of(
                                day.date().toString(),
                                String.valueOf(day.total().sessions()),
                                OverviewFact.time(day.total().time())))
                        .toList());
        html.close();
    }

    private static double top(int day) {
        return Chart.HEAD + day * (double) Chart.PITCH;
    }

    private static String meaning(Day day) {
        Total total = day.total();
        return total.sessions() == 0
                ? day.date() + ": no session"
                : "%s: %s, %s"
                        .formatted(
                                day.date(),
                                English.count(total.sessions(), "session"),
                                OverviewFact.time(total.time()));
    }

    private void writeLegend() {
        html.open("p", "class", "legend");
        IntStream.rangeClosed(1, LEVELS).forEach(level -> {
            html.open("span")
                    .open("svg", "viewBox", "0 0 12 12", "width", "1em", "height", "1em", "aria-hidden", "true");
            html.empty("rect", "class", "l" + level, "width", "12", "height", "12", "rx", "2")
                    .close();
            html.text(scale.meaning(level)).close();
        });
        html.close();
    }
}
