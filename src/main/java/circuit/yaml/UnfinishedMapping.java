package circuit.yaml;

import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes keys and values in turn, and tells of a key that is given twice or is no text. */
final class UnfinishedMapping implements Unfinished {
    private final Position spot;
    private final List<Problem> problems;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Optional<Node> key = Optional.empty();
    private boolean again;

    UnfinishedMapping(Position spot, List<Problem> problems) {
        this.spot = spot;
        this.problems = problems;
    }

    @Override
    public Position spot() {
        return spot;
    }

    @Override
    public void add(Node node) {
        if (key.isEmpty()) {
            takeKey(node);
            key = Optional.of(node);
            return;
        }
        if (key.get() instanceof Node.Scalar name && !again) {
            entries.add(new Node.Entry(name, node));
        }
        key = Optional.empty();
    }

    private void takeKey(Node node) {
        if (node instanceof Node.Scalar name) {
            Integer first = lines.putIfAbsent(name.text(), name.line());
            again = first != null;
            if (first != null) {
                problems.add(new Problem(
                        name.line(),
                        name.column(),
                        "%s is given twice, first on line %d; keep one"
                                .formatted(Sanitizer.quoted(name.text()), first)));
            }
        } else if (node.whole()) {
            problems.add(new Problem(node.line(), node.column(), "a key is a word or two, not a list or a mapping"));
        }
    }

    @Override
    public Node finish(boolean whole) {
        return new Node.Mapping(spot.line(), spot.column(), entries, whole);
    }
}
