package circuit.library.check;

import circuit.library.Diagnostic;
import java.util.List;

/**
 * How many files were looked at, and all that is wrong with them.
 *
 * @param notes what may not be meant as it is written, though nothing is wrong with it
 */
public record CheckResult(int routines, int exercises, List<Diagnostic> diagnostics, List<Diagnostic> notes) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
        notes = List.copyOf(notes);
    }
}
