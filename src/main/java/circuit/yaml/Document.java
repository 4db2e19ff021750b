package circuit.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What a YAML text holds.
 *
 * @param root what could be read; empty where there is nothing
 * @param problems all that is wrong with the text as YAML, in no order
 * @param text the text itself, for a closer look at a place in it; empty where it could not be read
 * @param end where reading broke off for good, if it did; what the tree says of the text beyond it is not to be trusted
 */
public record Document(Optional<Node> root, List<Problem> problems, String text, Optional<Problem> end) {
    public Document {
        problems = List.copyOf(problems);
    }

    /** One of which nothing could be read. */
    public static Document unread(List<Problem> problems) {
        return new Document(Optional.empty(), problems, "", Optional.empty());
    }

    /** Whether the tree is to be trusted at the place of a problem, as it comes before the place where reading broke off. */
    public boolean isTrustedAt(Problem problem) {
        return end.isEmpty() || problem.compareTo(end.get()) < 0;
    }

    /** The lines of the text. */
    public SourceLines lines() {
        return new SourceLines(text);
    }
}
