package circuit.library.dose;

import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Load;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import java.util.Optional;

/** What a dose phrase says; what it leaves out is empty. */
public record DosePhrase(
        Effort effort, String written, Optional<Sides> sides, Optional<Load> load, Optional<Tempo> tempo) {

    /** As the standard dose of an exercise. */
    public Dose dose() {
        return new Dose(effort, written, sides.orElse(Sides.TOGETHER), load, tempo, Optional.empty());
    }

    /** As an easier or harder dose: what the phrase leaves out is as in the standard dose. */
    Dose insteadOf(Dose standard) {
        Optional<Tempo> pace = effort.isReps() ? tempo.or(standard::tempo) : Optional.empty();
        return new Dose(
                effort, written, sides.orElse(standard.sides()), load.or(standard::load), pace, Optional.empty());
    }
}
