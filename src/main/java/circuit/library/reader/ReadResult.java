package circuit.library.reader;

import circuit.yaml.Comments;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a file was read as.
 *
 * @param value empty if anything is wrong
 * @param problems all that is wrong, in the order of the file
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /** Brings together what is wrong with the YAML and what is wrong with the card. */
    static <T> ReadResult<T> of(Document document, ProblemCollector mistakes, Optional<T> value) {
        if (mistakes.found().isEmpty() && document.problems().isEmpty()) {
            return new ReadResult<>(value, List.of());
        }
        List<Problem> problems = new ArrayList<>(document.problems());
        Comments comments = document.comments();
        for (Problem mistake : mistakes.found()) {
            if (document.end().isEmpty() || mistake.compareTo(document.end().get()) < 0) {
                problems.add(comments.cut(mistake) ? hinted(mistake) : mistake);
            }
        }
        Collections.sort(problems);
        return new ReadResult<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }

    private static Problem hinted(Problem problem) {
        String hint = "; \" #\" begins a comment, so put the value in quotes if that belongs to it";
        return new Problem(problem.line(), problem.column(), problem.message() + hint);
    }
}
