package circuit.library;

import circuit.text.Sanitizer;
import circuit.yaml.Problem;

/** Something wrong at a place in a file, fit to be printed; line and column count from 1, 0 is the whole file. */
public record Diagnostic(String file, int line, int column, String message) {

    public static Diagnostic of(String file, Problem problem) {
        return new Diagnostic(file, problem.line(), problem.column(), problem.message());
    }

    /** As compilers write it, so that editors can jump to the place: {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return Sanitizer.marked(file) + place + ": " + Sanitizer.marked(message);
    }
}
