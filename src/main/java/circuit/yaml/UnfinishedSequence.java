package circuit.yaml;

import java.util.ArrayList;
import java.util.List;

record UnfinishedSequence(Position spot, List<Node> items) implements Unfinished {

    UnfinishedSequence(Position spot) {
        this(spot, new ArrayList<>());
    }

    @Override
    public void add(Node node) {
        items.add(node);
    }

    @Override
    public Node finish(boolean whole) {
        return new Node.Sequence(spot.line(), spot.column(), items, whole);
    }
}
