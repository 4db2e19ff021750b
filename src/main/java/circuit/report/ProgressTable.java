package circuit.report;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.history.stats.ProgressText;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Load.Unit;
import circuit.text.English;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The exercises, each with its best set and its trend. */
final class ProgressTable {
    private static final String GAP = "  ";
    private static final String HEAD = "Exercise";
    private static final String SCALE = "Scale";
    private static final int CHANGE = 5;
    private static final int NARROWEST_NAME = 12;
    private static final int FEWEST_WEEKS = 8;
    /** So many weeks are shown before a name is shown whole. */
    private static final int WEEKS_BEFORE_NAMES = 13;

    /** The least range of a scale, as a part of its largest amount. */
    private static final double RANGE = 0.4;

    private final List<ExerciseProgress> exercises;
    private final PageStyle style;
    private final int name;
    private final int best;
    private final int scale;
    /** How many weeks have a bar; 0 where there is no room for enough of them. */
    private final int weeks;

    private final boolean hasChange;
    private final int columns;

    ProgressTable(List<ExerciseProgress> exercises, int columns, PageStyle style) {
        this.exercises = exercises;
        this.style = style;
        this.columns = columns;
        best = exercises.stream()
                .mapToInt(p -> ProgressText.best(p).length())
                .max()
                .orElse(4);
        scale = exercises.stream().mapToInt(p -> scale(p).length()).reduce(SCALE.length(), Math::max);
        int wanted = exercises.stream().mapToInt(p -> TextWidth.of(title(p))).reduce(HEAD.length(), Math::max);
        int room = columns - best - GAP.length();
        int besideBars = Math.min(wanted, NARROWEST_NAME) + scale + 2 * GAP.length();
        hasChange = room - besideBars - CHANGE - GAP.length() >= FEWEST_WEEKS;
        int forWeeks = room - besideBars - (hasChange ? CHANGE + GAP.length() : 0);
        if (forWeeks < FEWEST_WEEKS) {
            weeks = 0;
            name = Math.max(1, Math.min(wanted, room));
            return;
        }
        int longer = Math.max(0, Math.min(wanted - NARROWEST_NAME, forWeeks - WEEKS_BEFORE_NAMES));
        name = Math.min(wanted, NARROWEST_NAME) + longer;
        weeks = Math.min(Overview.WEEKS, forWeeks - longer);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String bars = weeks < "Average by week".length() ? "By week" : "Average by week";
        lines.add(line(
                TextWidth.padded(HEAD, name),
                TextWidth.padded("Best", best),
                TextWidth.padded(bars, weeks),
                TextWidth.rightAligned(SCALE, scale),
                "Trend"));
        for (ExerciseProgress progress : exercises) {
            lines.add(line(
                    TextWidth.padded(style.glyphs().text(TextWidth.cut(title(progress), name)), name),
                    style.strong(TextWidth.padded(ProgressText.best(progress), best)),
                    bars(progress),
                    TextWidth.rightAligned(scale(progress), scale),
                    TextWidth.rightAligned(ProgressText.change(progress.weeks()), CHANGE)));
        }
        if (weeks > 0) {
            lines.add("");
            lines.addAll(TextWrapper.wrap(meaning(), columns));
        }
        return lines;
    }

    /** What the bars and the numbers behind them mean. */
    private String meaning() {
        List<String> units = exercises.stream()
                .filter(ExerciseProgress::isLoaded)
                .map(progress -> progress.measure().units())
                .distinct()
                .toList();
        return "A bar is a week's average set, between the two ends of its scale"
                + (units.isEmpty() ? "." : " (a load counts times its %s).".formatted(English.either(units)))
                + (hasChange ? " " + ProgressText.TREND : "");
    }

    private String line(String named, String most, String bars, String range, String trend) {
        List<String> cells = new ArrayList<>(List.of(named, most));
        if (weeks > 0) {
            cells.addAll(List.of(bars, range));
        }
        if (hasChange) {
            cells.add(trend);
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private String title(ExerciseProgress progress) {
        return style.glyphs().text(progress.title());
    }

    /** One bar for each week, over the whole scale; a week without the exercise has a mark on the baseline. */
    private String bars(ExerciseProgress progress) {
        double from = from(progress);
        double range = most(progress) - from;
        StringBuilder bars = new StringBuilder();
        for (OptionalDouble week : progress.weeks().subList(Overview.WEEKS - weeks, Overview.WEEKS)) {
            bars.append(
                    week.isEmpty() || range == 0
                            ? style.glyphs().shade(0)
                            : style.bar(style.glyphs().level(level((week.getAsDouble() - from) / range))));
        }
        return bars.toString();
    }

    private static int level(double part) {
        return 1 + (int) Math.round(part * (ChartGlyphs.LEVELS - 1));
    }

    /**
     * What the lowest bar stands for and what the highest: {@code 9-15} reps, {@code 20-34s}, {@code 115-192kg} or
     * {@code 240-480kg*m} a set; the average itself where there is one week.
     */
    private static String scale(ExerciseProgress progress) {
        Unit unit = progress.best().load().map(Load::unit).orElse(Unit.KG);
        double times = progress.isLoaded() ? unit.inKilogram() : 1;
        long from = (long) (from(progress) * times);
        long most = Math.round(most(progress) * times);
        String range = (known(progress.weeks()).count() > 1 ? from + "-" : "") + most;
        String load = progress.isLoaded() ? unit.text() : "";
        return switch (progress.measure()) {
            case REPS, STEPS, BREATHS -> range + load;
            case TIME -> range + (progress.isLoaded() ? load + "*s" : "s");
            case DISTANCE -> range + (progress.isLoaded() ? load + "*m" : " m");
        };
    }

    /** The least week's average, but far enough below the most that a tenth more does not look like ten times as much. */
    private static double from(ExerciseProgress progress) {
        double most = most(progress);
        return Math.min(known(progress.weeks()).min().orElse(0), most * (1 - RANGE));
    }

    private static double most(ExerciseProgress progress) {
        return known(progress.weeks()).max().orElse(0);
    }

    private static DoubleStream known(List<OptionalDouble> weeks) {
        return weeks.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
    }
}
