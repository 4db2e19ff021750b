package circuit.history.stats;

import circuit.history.stats.ExerciseProgress.Best;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Load.Unit;
import circuit.routine.Effort.Distance;
import circuit.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The progress of an exercise in words. */
public final class ProgressText {
    /** How many weeks at either end are compared. */
    private static final int ENDS = 4;

    /** What {@link #change} compares. */
    public static final String TREND = "Trend: the last %d weeks against the first %d.".formatted(ENDS, ENDS);

    private ProgressText() {}

    /** {@code 12 reps}, {@code 1m30s}, {@code 8 reps @ 16kg}, {@code 20 metres @ 12kg}. */
    public static String best(ExerciseProgress progress) {
        Best best = progress.best();
        String amount = switch (progress.measure()) {
            case TIME -> time(best.amount());
            case DISTANCE -> Distance.ofMetres(best.amount()).text();
            case REPS, STEPS, BREATHS -> progress.measure().count(best.amount().longValue());
        };
        return amount + best.load().map(load -> " @ " + load).orElse("");
    }

    /** As a set is written: up to a hundred in seconds, {@code 60s}, {@code 1m50s}. */
    private static String time(BigDecimal seconds) {
        long whole = seconds.longValue();
        return whole < 100 ? whole + "s" : TimeText.written(Duration.ofSeconds(whole));
    }

    /**
     * The change from the first {@link #ENDS} weeks to the last, {@code +12%} or {@code even}; empty with too few weeks.
     */
    public static String change(List<OptionalDouble> weeks) {
        double[] known = weeks.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
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

    /** What the averages of an exercise are counted in. */
    public static String unit(ExerciseProgress progress) {
        Unit weight = progress.best().load().map(Load::unit).orElse(Unit.KG);
        String amount = progress.measure().units();
        return progress.isLoaded() ? amount + " times " + weight.text() : amount;
    }

    /** The average of a week as it is shown, in the unit in which the load was written. */
    public static double shown(ExerciseProgress progress, double average) {
        Unit weight = progress.best().load().map(Load::unit).orElse(Unit.KG);
        return progress.isLoaded() ? average * weight.inKilogram() : average;
    }
}
