package circuit.plan;

import circuit.routine.Block;
import circuit.routine.Dose;
import circuit.routine.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A block, and the exercises that are trained of it today; at least one. */
record SelectedBlock(Block block, List<Station> stations) {
    SelectedBlock {
        stations = List.copyOf(stations);
    }

    /**
     * One exercise of the block, in the variation that was selected.
     *
     * @param rest its own rest after it, in place of the block's
     */
    record Station(Exercise exercise, Dose dose, Optional<Duration> rest, Optional<String> note) {

        /** Another exercise with the same dose, converted to how that exercise uses the two sides. */
        Station with(Exercise other) {
            return new Station(other, other.sides().map(dose::on).orElse(dose), rest, note);
        }

        Station with(Dose other) {
            return new Station(exercise, other, rest, note);
        }

        ExerciseVariant variant() {
            return ExerciseVariant.of(exercise.name(), dose);
        }
    }
}
