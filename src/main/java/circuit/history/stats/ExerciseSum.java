package circuit.history.stats;

import circuit.history.stats.ExerciseProgress.Best;
import circuit.routine.Dose.Load;
import circuit.routine.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Adds up the sets of an exercise that are measured in the same way. */
final class ExerciseSum {
    private static final Comparator<BestSet> HEAVIEST_THEN_MOST_THEN_FIRST = Comparator.comparingLong(BestSet::weight)
            .thenComparing(BestSet::amount)
            .thenComparing(BestSet::day, Comparator.reverseOrder());

    /** The weeks that tell what is trained lately. */
    private static final int RECENT_WEEKS = 6;

    private final String exercise;
    private final Measure measure;
    private final boolean isLoaded;
    private final double[] sums = new double[Overview.WEEKS];
    private final int[] sets = new int[Overview.WEEKS];
    private final Set<LocalDate> recentDays = new HashSet<>();
    private String title = "";
    private LocalDate last = LocalDate.MIN;
    private BestSet best = new BestSet(Long.MIN_VALUE, Optional.empty(), BigDecimal.ZERO, LocalDate.MAX);

    ExerciseSum(String exercise, Measure measure, boolean isLoaded) {
        this.exercise = exercise;
        this.measure = measure;
        this.isLoaded = isLoaded;
    }

    boolean isOf(Measure other, boolean withLoad) {
        return measure == other && isLoaded == withLoad;
    }

    /** @param weight hundredths of kilograms */
    private record BestSet(long weight, Optional<Load> load, BigDecimal amount, LocalDate day) {}

    /**
     * One set.
     *
     * @param titleThen what the exercise was called that day
     * @param week which of the overview's weeks; any other number if the day is outside
     * @param amount a count, metres, or seconds to the tenth
     */
    void add(LocalDate day, String titleThen, long week, BigDecimal amount, Optional<Load> load) {
        if (day.isAfter(last)) {
            title = titleThen;
            last = day;
        }
        long weight = hundredths(load);
        BestSet set = new BestSet(weight, load, amount, day);
        if (HEAVIEST_THEN_MOST_THEN_FIRST.compare(set, best) > 0) {
            best = set;
        }
        if (week >= 0 && week < Overview.WEEKS) {
            sets[(int) week]++;
            if (week >= Overview.WEEKS - RECENT_WEEKS) {
                recentDays.add(day);
            }
            sums[(int) week] += amount.doubleValue() * (isLoaded ? weight / 100.0 : 1);
        }
    }

    /** On how many days of the last few weeks it was trained. */
    int recentDays() {
        return recentDays.size();
    }

    ExerciseProgress progress() {
        List<OptionalDouble> weeks = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < sets.length; i++) {
            weeks.add(sets[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[i] / sets[i]));
            all += sets[i];
        }
        Best bestSet = new Best(
                best.amount(), best.load().filter(load -> load.kilograms().isPresent()), best.day());
        return new ExerciseProgress(exercise, title, measure, isLoaded, all, bestSet, last, weeks);
    }

    /** Of kilograms; negative where the load is taken off the body's weight, 0 for none. */
    static long hundredths(Optional<Load> load) {
        return load.flatMap(Load::kilograms)
                .map(kilograms -> kilograms.movePointRight(2).longValue())
                .orElse(0L);
    }
}
