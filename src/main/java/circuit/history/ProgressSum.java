package circuit.history;

import circuit.history.ExerciseProgress.Best;
import circuit.history.ExerciseProgress.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sets of an exercise that are counted in the same way, added up as they come. */
final class ProgressSum {
    private final String exercise;
    private final Measure measure;
    private final double[] sums = new double[Overview.WEEKS];
    private final int[] sets = new int[Overview.WEEKS];
    private String title = "";
    private long last = Long.MIN_VALUE;
    private long bestLoad = -1;
    private long bestAmount = -1;
    private long bestDay;

    ProgressSum(String exercise, Measure measure) {
        this.exercise = exercise;
        this.measure = measure;
    }

    /** Whether what it is called that day is what it is called from now on. */
    boolean wantsTitle(long day) {
        return day > last;
    }

    void title(String newTitle, long day) {
        title = newTitle;
        last = day;
    }

    /**
     * One set.
     *
     * @param week which of the overview's weeks; any other number if it was before or after them
     * @param amount reps, or tenths of seconds
     * @param load hundredths of kilograms
     */
    void add(long day, int week, long amount, long load) {
        if (load > bestLoad || (load == bestLoad && (amount > bestAmount || (amount == bestAmount && day < bestDay)))) {
            bestLoad = load;
            bestAmount = amount;
            bestDay = day;
        }
        if (week >= 0 && week < Overview.WEEKS) {
            sets[week]++;
            sums[week] += measure.isLoaded() ? amount * (load / 100.0) : amount;
        }
    }

    ExerciseProgress progress() {
        List<OptionalDouble> weeks = new ArrayList<>();
        int all = 0;
        double unit = measure.isTime() ? 10 : 1;
        for (int i = 0; i < sets.length; i++) {
            weeks.add(sets[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[i] / sets[i] / unit));
            all += sets[i];
        }
        Best best = new Best(
                BigDecimal.valueOf(bestAmount, measure.isTime() ? 1 : 0),
                measure.isLoaded() ? Optional.of(kilograms(bestLoad)) : Optional.empty(),
                LocalDate.ofEpochDay(bestDay));
        return new ExerciseProgress(exercise, title, measure, all, best, LocalDate.ofEpochDay(last), weeks);
    }

    private static BigDecimal kilograms(long hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
