package circuit.report;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** The exercises, each with its best set and its trend. */
final class ProgressTable {
    private static final String GAP = "  ";
    private static final String HEAD = "Exercise";
    private static final int CHANGE = 5;
    private static final int NARROWEST_NAME = 16;
    private static final int FEWEST_WEEKS = 13;

    private final List<ExerciseProgress> exercises;
    private final PageStyle style;
    private final int name;
    private final int best;
    private final int weeks;
    private final int change;

    ProgressTable(List<ExerciseProgress> exercises, int columns, PageStyle style) {
        this.exercises = exercises;
        this.style = style;
        best = exercises.stream()
                .mapToInt(p -> NumberText.best(p).length())
                .max()
                .orElse(4);
        int wanted = exercises.stream()
                .mapToInt(p -> TextWidth.of(style.glyphs().text(p.title())))
                .max()
                .orElse(0);
        int spare = columns - best - 2 * GAP.length();
        change = spare - CHANGE - GAP.length() < NARROWEST_NAME + FEWEST_WEEKS ? 0 : CHANGE;
        int room = change == 0 ? spare : spare - change - GAP.length();
        int named = Math.max(NARROWEST_NAME, Math.min(wanted, room - FEWEST_WEEKS));
        weeks = Math.max(0, Math.min(Overview.WEEKS, room - named));
        int left = weeks == 0 ? columns - best - GAP.length() : room - weeks;
        name = Math.max(1, Math.min(Math.max(wanted, HEAD.length()), left));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String average = "Average by week";
        lines.add(style.soft((TextWidth.padded(HEAD, name)
                        + GAP
                        + TextWidth.padded("Best", best)
                        + GAP
                        + TextWidth.padded(weeks < average.length() ? "" : average, weeks)
                        + GAP
                        + (change == 0 ? "" : "Trend"))
                .stripTrailing()));
        exercises.forEach(progress -> lines.add(line(progress)));
        return lines;
    }

    private String line(ExerciseProgress progress) {
        Trend trend = new Trend(progress.weeks().subList(Overview.WEEKS - weeks, Overview.WEEKS));
        String title = style.glyphs().text(TextWidth.cut(style.glyphs().text(progress.title()), name));
        String line = TextWidth.padded(title, name)
                + GAP
                + style.strong(TextWidth.padded(NumberText.best(progress), best))
                + GAP
                + style.work(trend.bars(style.glyphs()));
        if (change > 0) {
            String words = NumberText.change(trend.change());
            line += GAP + " ".repeat(Math.max(0, change - words.length())) + words;
        }
        return line.stripTrailing();
    }
}
