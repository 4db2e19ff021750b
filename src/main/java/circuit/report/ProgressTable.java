package circuit.report;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.ExerciseProgress.Best;
import circuit.history.stats.Overview;
import circuit.text.English;
import circuit.text.TextWidth;
import circuit.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The exercises, each with its best set and its trend. */
final class ProgressTable {
    private static final String GAP = "  ";
    private static final String HEAD = "Exercise";
    private static final int CHANGE = 5;
    private static final int NARROWEST_NAME = 16;
    private static final int FEWEST_WEEKS = 13;

    /** How many weeks at either end are compared. */
    private static final int ENDS = 4;

    /**
     * The least range that the bars show, as a part of the largest amount: a tenth more must not look like ten times as
     * much, and a constant amount is drawn in the middle.
     */
    private static final double RANGE = 0.4;

    private final List<ExerciseProgress> exercises;
    private final PageStyle style;
    private final int name;
    private final int best;
    private final int weeks;
    private final int change;

    ProgressTable(List<ExerciseProgress> exercises, int columns, PageStyle style) {
        this.exercises = exercises;
        this.style = style;
        best = exercises.stream().mapToInt(p -> best(p).length()).max().orElse(4);
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
        List<OptionalDouble> shown = progress.weeks().subList(Overview.WEEKS - weeks, Overview.WEEKS);
        String title = style.glyphs().text(TextWidth.cut(style.glyphs().text(progress.title()), name));
        String line = TextWidth.padded(title, name)
                + GAP
                + style.strong(TextWidth.padded(best(progress), best))
                + GAP
                + style.work(bars(shown));
        if (change > 0) {
            String words = change(shown);
            line += GAP + " ".repeat(Math.max(0, change - words.length())) + words;
        }
        return line.stripTrailing();
    }

    /** {@code 12 reps}, {@code 1m30s}, {@code 8 reps @ 16kg}. */
    private static String best(ExerciseProgress progress) {
        Best best = progress.best();
        String amount = progress.measure().isTime()
                ? time(best.amount())
                : English.count(best.amount().longValue(), "rep");
        return amount
                + best.kilograms()
                        .map(kg -> " @ %skg".formatted(kg.toPlainString()))
                        .orElse("");
    }

    /** As a set is written: up to a hundred in seconds, {@code 60s}, {@code 1m50s}. */
    private static String time(BigDecimal seconds) {
        long whole = seconds.longValue();
        return whole < 100 ? whole + "s" : TimeText.written(Duration.ofSeconds(whole));
    }

    /** One bar for each week; weeks without the exercise are gaps, not zeros. */
    private String bars(List<OptionalDouble> weeks) {
        double most = known(weeks).max().orElse(0);
        double least = known(weeks).min().orElse(0);
        double range = Math.max(most - least, most * RANGE);
        double floor = (most + least - range) / 2;
        StringBuilder bars = new StringBuilder();
        for (OptionalDouble week : weeks) {
            bars.append(week.isEmpty() ? " " : style.glyphs().level(level(week.getAsDouble() - floor, range)));
        }
        return bars.toString();
    }

    private static int level(double amount, double range) {
        double part = range == 0 ? 0 : amount / range;
        return 1 + (int) Math.round(part * (ChartGlyphs.EIGHTHS - 1));
    }

    private static DoubleStream known(List<OptionalDouble> weeks) {
        return weeks.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
    }

    /**
     * The change from the first {@link #ENDS} weeks to the last, {@code +12%} or {@code even}; empty with too few weeks.
     */
    private static String change(List<OptionalDouble> weeks) {
        double[] known = known(weeks).toArray();
        if (known.length < 2 * ENDS) {
            return "";
        }
        double first = Arrays.stream(known, 0, ENDS).sum();
        double last = Arrays.stream(known, known.length - ENDS, known.length).sum();
        if (first == 0) {
            return "";
        }
        long percent = Math.round((last / first - 1) * 100);
        return percent == 0 ? "even" : "%+d%%".formatted(percent);
    }
}
