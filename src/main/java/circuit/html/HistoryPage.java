package circuit.html;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.RoutineBest;
import circuit.history.stats.OverviewFact;
import circuit.history.stats.ProgressText;
import circuit.text.English;
import java.util.List;

/** The whole history as a page of charts, each with its numbers as a table. */
public final class HistoryPage {
    private final HtmlWriter html;

    private HistoryPage(HtmlWriter html) {
        this.html = html;
    }

    /**
     * The page.
     *
     * @param all whether exercises that were not done in the last half year are listed too
     * @param programmes a line for each routine that grows over weeks, where the athlete is in it
     */
    public static String of(Overview overview, boolean all, List<String> programmes) {
        String title = "Training up to " + overview.today();
        return HtmlPage.of(title, HtmlPage.Amount.MANY, html -> {
            HistoryPage page = new HistoryPage(html);
            html.open("header").open("h1").text("Training up to ");
            html.element("span", overview.today().toString(), "class", "date").close();
            html.open("dl", "class", "tiles");
            OverviewFact.of(overview).forEach(page::writeTile);
            html.close();
            programmes.forEach(line -> html.element("p", line));
            html.close();
            html.open("div", "class", "charts");
            new CalendarChart(html, overview).write();
            WeekChart.write(html, overview);
            html.close();
            page.writeExercises(overview, all);
            page.writeRoutines(overview.routines());
        });
    }

    private void writeTile(OverviewFact tile) {
        html.open("div").element("dt", tile.title()).element("dd", tile.fact(), "class", "facts");
        html.element("dd", tile.detail(), "class", "soft").close();
    }

    private void writeExercises(Overview overview, boolean all) {
        List<ExerciseProgress> shown =
                overview.exercises().stream().filter(p -> all || p.sets() > 0).toList();
        if (shown.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Exercises").open("div", "class", "moves");
        for (ExerciseProgress progress : shown) {
            html.open("article").element("h3", progress.title());
            html.element("p", "best " + ProgressText.best(progress), "class", "dose");
            html.element(
                    "p",
                    "last on %s, %s in half a year".formatted(progress.last(), English.count(progress.sets(), "set")),
                    "class",
                    "soft");
            ProgressChart.write(html, overview, progress);
            html.close();
        }
        html.close().close();
    }

    private void writeRoutines(List<RoutineBest> routines) {
        if (routines.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Routines by the clock");
        DataTable.write(
                html,
                List.of("Routine", "Best", "Since"),
                routines.stream()
                        .map(best -> List.of(
                                best.title(), best.result().text(), best.day().toString()))
                        .toList());
        html.close();
    }
}
