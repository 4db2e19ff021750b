package circuit.library;

import circuit.routine.Routine;
import java.util.List;

/** What came of asking for a routine. */
public sealed interface Opened {

    /** It can be trained; {@code exercises} reads an exercise's file when it is asked for one. */
    record Ready(Routine routine, Shelf exercises) implements Opened {}

    /** It is there, but this is wrong with it or with the exercises it names. */
    record Broken(List<Diagnostic> diagnostics) implements Opened {
        public Broken {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * There is no such routine.
     *
     * @param message a whole sentence, with the nearest names if any is near
     */
    record Unknown(String message, List<String> nearest) implements Opened {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
