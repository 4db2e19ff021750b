package circuit.library;

import circuit.routine.Routine;
import java.util.List;

/** What came of asking for a routine. */
public sealed interface RoutineResult {

    /** It can be trained; {@code exercises} reads an exercise's file when it is asked for one. */
    record Loaded(Routine routine, ExerciseLibrary exercises) implements RoutineResult {}

    /** It is there, but this is wrong with it or with the exercises it names. */
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
