package circuit.library.check;

import circuit.routine.Block;
import circuit.routine.Routine;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block of a valid routine beside the part of the file that it was read from. */
record BlockNode(Block block, Node.Mapping mapping) {

    /** All blocks, in order. */
    static List<BlockNode> of(Document document, Routine routine) {
        if (document.root().isEmpty() || !(document.root().get() instanceof Node.Mapping root)) {
            return List.of();
        }
        if (!(value(root, "blocks").orElse(root) instanceof Node.Sequence list)) {
            return List.of(new BlockNode(routine.blocks().get(0), root));
        }
        List<BlockNode> blocks = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Node.Mapping mapping) {
                blocks.add(new BlockNode(routine.blocks().get(i), mapping));
            }
        }
        return blocks;
    }

    /** The value of a key of the block. */
    Optional<Node> value(String key) {
        return value(mapping, key);
    }

    /** The value of a key in the dose of its exercise of that index. */
    Optional<Node> value(int exercise, String key) {
        return dose(exercise) instanceof Node.Mapping dose ? value(dose, key) : Optional.empty();
    }

    /** The dose of its exercise of that index. */
    Node dose(int exercise) {
        return value("exercises")
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items().get(exercise))
                .filter(Node.Mapping.class::isInstance)
                .map(item -> ((Node.Mapping) item).entries().get(0).value())
                .orElse(mapping);
    }

    private static Optional<Node> value(Node.Mapping mapping, String key) {
        return mapping.entry(key).map(Node.Entry::value);
    }
}
