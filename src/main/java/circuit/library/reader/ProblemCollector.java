package circuit.library.reader;

import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the problems of a file while it is read. */
final class ProblemCollector {
    private final List<Problem> problems = new ArrayList<>();

    void add(Node place, String message) {
        problems.add(new Problem(place.line(), place.column(), message));
    }

    /**
     * The value of a parser; if it throws an {@link IllegalArgumentException}, its message is reported at the place, and
     * those of the exceptions suppressed in it.
     */
    <T> Optional<T> parse(Node place, Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (IllegalArgumentException e) {
            add(place, String.valueOf(e.getMessage()));
            for (Throwable further : e.getSuppressed()) {
                add(place, String.valueOf(further.getMessage()));
            }
            return Optional.empty();
        }
    }

    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
