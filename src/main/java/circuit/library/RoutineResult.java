package circuit.library;

import circuit.routine.Routine;
import java.util.List;

/** The result of looking up and reading a routine. */
public sealed interface RoutineResult {

    /** A valid routine; {@code exercises} reads an exercise's file when it is first asked for. */
    record Loaded(Routine routine, ExerciseLibrary exercises) implements RoutineResult {}

    /** The routine or an exercise it names has these problems. */
    record Invalid(List<Diagnostic> diagnostics) implements RoutineResult {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * There is no such routine.
     *
     * @param message a whole sentence, with the nearest names if any is near
     */
    record Unknown(String message, List<String> nearest) implements RoutineResult {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
