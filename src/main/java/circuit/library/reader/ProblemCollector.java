package circuit.library.reader;

import circuit.library.dose.Parsed;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with a file while it is read on. */
final class ProblemCollector {
    private final List<Problem> found = new ArrayList<>();

    void at(Node node, String message) {
        found.add(new Problem(node.line(), node.column(), message));
    }

    /** The value, if the text was understood; if not, the refusal is noted at its place. */
    <T> Optional<T> unless(Parsed<T> parsed, Node place) {
        if (parsed instanceof Parsed.Good<T> good) {
            return Optional.of(good.value());
        }
        if (parsed instanceof Parsed.Bad<T> bad) {
            at(place, bad.message());
        }
        return Optional.empty();
    }

    List<Problem> found() {
        return Collections.unmodifiableList(found);
    }
}
