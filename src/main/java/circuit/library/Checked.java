package circuit.library;

import java.util.List;

/** How many files were looked at, and all that is wrong with them. */
public record Checked(int routines, int exercises, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }
}
