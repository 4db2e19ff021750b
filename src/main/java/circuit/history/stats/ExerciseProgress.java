package circuit.history.stats;

import circuit.routine.Dose.Load;
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
 * @param sets how many were done in the weeks
 * @param best the most in one set, ever
 * @param last the day it was last done
 * @param weeks for each of the overview's weeks the average set: reps or seconds, times kilograms if there is a load;
 *     empty for a week without
 */
public record ExerciseProgress(
        String exercise,
        String title,
        Measure measure,
        int sets,
        Best best,
        LocalDate last,
        List<OptionalDouble> weeks) {

    /** What a set is measured in. An exercise that was done in two ways has a progress for each. */
    public enum Measure {
        REPS(false),
        TIME(false),
        LOADED_REPS(true),
        LOADED_TIME(true);

        private final boolean loaded;

        Measure(boolean loaded) {
            this.loaded = loaded;
        }

        /** Whether there is a weight in it. */
        public boolean isLoaded() {
            return loaded;
        }

        /** Whether it counts seconds rather than reps. */
        public boolean isTime() {
            return this == TIME || this == LOADED_TIME;
        }

        static Measure of(boolean loaded, boolean reps) {
            return loaded ? (reps ? LOADED_REPS : LOADED_TIME) : reps ? REPS : TIME;
        }
    }

    /**
     * The best set: the heaviest, and the most of those.
     *
     * @param amount reps, or seconds to the tenth
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
