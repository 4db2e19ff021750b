package circuit.plan;

import circuit.routine.Dose;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import java.util.Optional;

/** Easier, harder and other moves for the same job. */
final class Variation {
    private Variation() {}

    /** The dose's own variation first, then the exercise's if its equipment is at hand, else as written. */
    static Station atLevel(Prescription prescription, Exercise exercise, PlanOptions choices, Exercises exercises) {
        Station standard = new Station(exercise, prescription.dose(), prescription.rest(), prescription.note());
        return switch (choices.level()) {
            case STANDARD -> standard;
            case EASIER -> varied(standard, prescription.easier(), exercise.easier(), choices, exercises);
            case HARDER -> varied(standard, prescription.harder(), exercise.harder(), choices, exercises);
        };
    }

    private static Station varied(
            Station standard, Optional<Dose> dose, Optional<String> name, PlanOptions choices, Exercises exercises) {
        if (dose.isPresent()) {
            return new Station(standard.exercise(), dose.get(), standard.rest(), standard.note());
        }
        return name.flatMap(exercises::named)
                .filter(other -> choices.haveAll(other.equipment()))
                .map(other -> of(standard, other))
                .orElse(standard);
    }

    /** The same dose of another exercise, turned to how that one uses the two sides. */
    static Station of(Station station, Exercise other) {
        Dose dose = other.sides().map(station.dose()::on).orElse(station.dose());
        return new Station(other, dose, station.rest(), station.note());
    }
}
