package circuit.history.stats;

import circuit.history.stats.ExerciseProgress.Best;
import circuit.history.stats.ExerciseProgress.Measure;
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
    private static final Comparator<BestSet> HEAVIEST_THEN_MOST_THEN_FIRST = Comparator.comparingLong(BestSet::load)
            .thenComparingLong(BestSet::amount)
            .thenComparing(BestSet::day, Comparator.reverseOrder());

    /** The weeks that tell what is trained lately. */
    private static final int RECENT_WEEKS = 6;

    private final String exercise;
    private final Measure measure;
    private final double[] sums = new double[Overview.WEEKS];
    private final int[] sets = new int[Overview.WEEKS];
    private final Set<LocalDate> recentDays = new HashSet<>();
    private String title = "";
    private LocalDate last = LocalDate.MIN;
    private BestSet best = new BestSet(-1, -1, LocalDate.MAX);

    ExerciseSum(String exercise, Measure measure) {
        this.exercise = exercise;
        this.measure = measure;
    }

    /**
     * @param amount reps, or tenths of seconds
     * @param load hundredths of kilograms
     */
    private record BestSet(long load, long amount, LocalDate day) {}

    /**
     * One set.
     *
     * @param titleThen what the exercise was called that day
     * @param week which of the overview's weeks; any other number if the day is outside
     * @param amount reps, or tenths of seconds
     * @param load hundredths of kilograms; 0 for none
     */
    void add(LocalDate day, String titleThen, long week, long amount, long load) {
        if (day.isAfter(last)) {
            title = titleThen;
            last = day;
        }
        BestSet set = new BestSet(load, amount, day);
        if (HEAVIEST_THEN_MOST_THEN_FIRST.compare(set, best) > 0) {
            best = set;
        }
        if (week >= 0 && week < Overview.WEEKS) {
            sets[(int) week]++;
            if (week >= Overview.WEEKS - RECENT_WEEKS) {
                recentDays.add(day);
            }
            sums[(int) week] += measure.isLoaded() ? amount * (load / 100.0) : amount;
        }
    }

    /** On how many days of the last few weeks it was trained. */
    int recentDays() {
        return recentDays.size();
    }

    ExerciseProgress progress() {
        List<OptionalDouble> weeks = new ArrayList<>();
        int all = 0;
        double unit = measure.isTime() ? 10 : 1;
        for (int i = 0; i < sets.length; i++) {
            weeks.add(sets[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[i] / sets[i] / unit));
            all += sets[i];
        }
        Best bestSet = new Best(
                BigDecimal.valueOf(best.amount(), measure.isTime() ? 1 : 0),
                measure.isLoaded() ? Optional.of(kilograms(best.load())) : Optional.empty(),
                best.day());
        return new ExerciseProgress(exercise, title, measure, all, bestSet, last, weeks);
    }

    private static BigDecimal kilograms(long hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
