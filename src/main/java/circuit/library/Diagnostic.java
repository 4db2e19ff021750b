package circuit.library;

import circuit.text.Sanitizer;
import circuit.yaml.Problem;
import java.util.List;

/** A problem at a place in a file; line and column count from 1, line 0 stands for the whole file. */
public record Diagnostic(String file, int line, int column, String message) {

    /** The problems of one file. */
    public static List<Diagnostic> of(String file, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Diagnostic(file, problem.line(), problem.column(), problem.message()))
                .toList();
    }

    /** In the form of compilers, so that editors can jump to the place: {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return Sanitizer.marked(file) + place + ": " + Sanitizer.marked(message);
    }
}
