package circuit.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A text in the subset of YAML 1.2 that routines, exercises and the configuration need, read as far as possible. Problems
 * are returned, never thrown.
 *
 * @param root the tree; empty if the text is
 * @param problems all that is wrong with the text as YAML, in no order
 * @param text the text itself; empty if it could not be read
 * @param end the problem at which reading broke off, if it did; the tree is not to be trusted beyond it
 */
public record Document(Optional<Node> root, List<Problem> problems, String text, Optional<Problem> end) {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    public Document {
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of a file; of a file that is too large, one byte more than the limit is enough. */
    public static Document read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            String message = "the file is larger than %d KiB; a routine fits in a few".formatted(MOST_BYTES / 1024);
            return unread(new Problem(1, 1, message));
        }
        SourceText source = SourceText.of(bytes);
        return source.readable()
                ? new TreeReader(source).read()
                : unread(source.problems().get(0));
    }

    /** A document of which nothing could be read. */
    public static Document unread(Problem problem) {
        return new Document(Optional.empty(), List.of(problem), "", Optional.empty());
    }

    /** These problems and those that a reader of the tree found before the reading broke off, in the order of the text. */
    public List<Problem> problemsWith(List<Problem> found) {
        List<Problem> all = new ArrayList<>(problems);
        found.stream()
                .filter(problem -> end.isEmpty() || problem.compareTo(end.get()) < 0)
                .forEach(all::add);
        Collections.sort(all);
        return all;
    }

    /** The lines of the text. */
    public SourceLines lines() {
        return new SourceLines(text);
    }
}
