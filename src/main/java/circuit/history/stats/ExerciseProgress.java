package circuit.history.stats;

import circuit.routine.Dose.Load;
import circuit.routine.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an exercise developed. Only sets that were done count, wholly or in part: a skipped set is missing, not zero.
 *
 * @param exercise its name in the history
 * @param title as it was called when it was last done
 * @param measure what its sets are measured in; an exercise that was done in two ways has a progress for each
 * @param isLoaded whether there is a weight in it
 * @param sets how many were done in the weeks
 * @param best the most in one set, ever
 * @param last the day it was last done
 * @param weeks for each of the overview's weeks the average set: a count, seconds or metres, times kilograms if there is a load;
 *     empty for a week without
 */
public record ExerciseProgress(
        String exercise,
        String title,
        Measure measure,
        boolean isLoaded,
        int sets,
        Best best,
        LocalDate last,
        List<OptionalDouble> weeks) {

    /**
     * The best set: the heaviest, and the most of those.
     *
     * @param amount a count, metres, or seconds to the tenth
     * @param load as it was written then
     * @param day when it was first reached
     */
    public record Best(BigDecimal amount, Optional<Load> load, LocalDate day) {
        /** The load in kilograms. */
        public Optional<BigDecimal> kilograms() {
            return load.flatMap(Load::kilograms);
        }
    }

    public ExerciseProgress {
        weeks = List.copyOf(weeks);
    }

    /** The average of the latest week that has one. */
    public OptionalDouble latest() {
        return weeks.stream()
                .filter(OptionalDouble::isPresent)
                .reduce((a, b) -> b)
                .orElse(OptionalDouble.empty());
    }
}
