package circuit.plan;

import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Measure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An exercise in one way of doing it: ten reps with twelve kilograms say nothing about a minute without.
 *
 * @param measure what its sets are measured in
 */
public record ExerciseVariant(String exercise, Measure measure, Optional<BigDecimal> kilograms) {
    public ExerciseVariant {
        kilograms = kilograms.map(BigDecimal::stripTrailingZeros);
    }

    /** The variant that a dose of that exercise asks for. */
    public static ExerciseVariant of(String exercise, Dose dose) {
        return new ExerciseVariant(
                exercise, dose.effort().measure(), dose.load().flatMap(Load::kilograms));
    }

    // Written out, as the generated methods link method handles when they are first called: 5 to 20 ms on JDK 25.

    @Override
    public boolean equals(Object other) {
        return other instanceof ExerciseVariant variant
                && measure == variant.measure
                && exercise.equals(variant.exercise)
                && kilograms.equals(variant.kilograms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exercise, measure, kilograms);
    }
}
