package circuit.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A YAML text, read as far as possible.
 *
 * @param root the tree; empty if the text is
 * @param problems all that is wrong with the text as YAML, in no order
 * @param text the text itself; empty if it could not be read
 * @param end the problem at which reading broke off, if it did; the tree is not to be trusted beyond it
 */
public record Document(Optional<Node> root, List<Problem> problems, String text, Optional<Problem> end) {
    public Document {
        problems = List.copyOf(problems);
    }

    /** A document of which nothing could be read. */
    public static Document unread(List<Problem> problems) {
        return new Document(Optional.empty(), problems, "", Optional.empty());
    }

    /** Whether a problem lies before the place where reading broke off, so that the tree can be trusted there. */
    public boolean isTrustedAt(Problem problem) {
        return end.isEmpty() || problem.compareTo(end.get()) < 0;
    }

    /** The lines of the text. */
    public SourceLines lines() {
        return new SourceLines(text);
    }
}
