package circuit.library.reader;

import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import circuit.yaml.SourceLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of reading a file.
 *
 * @param value empty if anything is wrong
 * @param problems all that is wrong, in the order of the file
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems) {
    private static final Node START = new Node.Refused(1, 1);

    public ReadResult {
        problems = List.copyOf(problems);
    }

    /** Reads a document whose root is a mapping with these keys; {@code kind} names it in messages. */
    static <T> ReadResult<T> read(
            Document document,
            String kind,
            List<String> keys,
            ProblemCollector collector,
            Function<MappingReader, Optional<T>> reader) {
        Optional<T> value =
                root(document, kind, collector).flatMap(root -> reader.apply(new MappingReader(root, collector, keys)));
        List<Problem> found = collector.problems();
        if (!found.isEmpty()) {
            SourceLines lines = document.lines();
            found = found.stream()
                    .map(problem -> lines.isCutByComment(problem) ? withCommentHint(problem) : problem)
                    .toList();
        }
        List<Problem> problems = document.problemsWith(found);
        return new ReadResult<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }

    private static Optional<Node.Mapping> root(Document document, String kind, ProblemCollector collector) {
        if (document.root().isEmpty()) {
            if (document.problems().isEmpty()) {
                collector.add(START, "the file is empty; %s begins with name:".formatted(kind));
            }
            return Optional.empty();
        }
        Node root = document.root().get();
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof Node.Sequence) {
            collector.add(root, "%s begins with name:, not with a list".formatted(kind));
        } else if (root instanceof Node.Scalar scalar) {
            collector.add(
                    root,
                    "%s is made of keys and values, like name: Strong back, not of %s"
                            .formatted(kind, Sanitizer.quoted(scalar.text())));
        }
        return Optional.empty();
    }

    private static Problem withCommentHint(Problem problem) {
        String hint = "; \" #\" begins a comment, so put the value in quotes if that belongs to it";
        return new Problem(problem.line(), problem.column(), problem.message() + hint);
    }
}
