package circuit.html;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.history.stats.ProgressText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The average set of an exercise, week by week, as a line with a point for each week that had it. */
final class ProgressChart {
    private static final int HEIGHT = 90;

    /** The least range of a scale, as a part of its largest amount, so that a tenth more does not look like ten times as much. */
    private static final double RANGE = 0.4;

    private ProgressChart() {}

    private record Week(int number, LocalDate monday, double average) {
        double middle() {
            return Chart.left(number) + Chart.PITCH / 2.0;
        }
    }

    static void write(HtmlWriter html, Overview overview, ExerciseProgress progress) {
        List<Week> known = known(overview, progress);
        if (known.isEmpty()) {
            return;
        }
        String unit = ProgressText.unit(progress);
        double most = known.stream().mapToDouble(Week::average).max().orElse(1);
        double least = known.stream().mapToDouble(Week::average).min().orElse(0);
        double from = Math.min(least, most * (1 - RANGE));
        double range = Math.max(1e-9, most - from);
        String trend = ProgressText.change(progress.weeks());
        html.element(
                "p", "average set in %s%s".formatted(unit, trend.isEmpty() ? "" : ", trend " + trend), "class", "soft");
        Chart chart = Chart.open(
                html, overview, "%s, average set week by week, in %s".formatted(progress.title(), unit), HEIGHT);
        chart.writeLevel(1, Chart.label(most));
        chart.writeLevel(0, Chart.label(from));
        html.empty(
                "polyline",
                "points",
                known.stream()
                        .map(week ->
                                Chart.text(week.middle()) + "," + Chart.text(chart.y((week.average() - from) / range)))
                        .collect(Collectors.joining(" ")));
        for (Week week : known) {
            String meaning = "week of %s: %s %s".formatted(week.monday(), Chart.text(week.average()), unit);
            chart.writePoint(week.middle(), chart.y((week.average() - from) / range), meaning);
        }
        chart.close();
        DataTable.writeFolded(
                html,
                List.of("Week of", "Average set, " + unit),
                known.stream()
                        .map(week -> List.of(week.monday().toString(), Chart.text(week.average())))
                        .toList());
    }

    private static List<Week> known(Overview overview, ExerciseProgress progress) {
        List<Week> known = new ArrayList<>();
        for (int i = 0; i < Overview.WEEKS; i++) {
            OptionalDouble average = progress.weeks().get(i);
            if (average.isPresent()) {
                double shown = ProgressText.shown(progress, average.getAsDouble());
                known.add(new Week(i, overview.weeks().get(i).monday(), shown));
            }
        }
        return known;
    }
}
