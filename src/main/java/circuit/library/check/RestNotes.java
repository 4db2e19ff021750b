package circuit.library.check;

import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Prescription;
import circuit.text.TimeText;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notes on rests that are written and can never happen. */
final class RestNotes {
    private final List<BlockNode> blocks;
    private final Set<Node> happening = new HashSet<>();
    private final List<Problem> notes = new ArrayList<>();

    private RestNotes(List<BlockNode> blocks) {
        this.blocks = blocks;
    }

    static List<Problem> of(List<BlockNode> blocks) {
        RestNotes all = new RestNotes(blocks);
        blocks.forEach(all::findHappening);
        blocks.forEach(all::addNotes);
        return all.notes;
    }

    private boolean isLast(BlockNode block) {
        return block.equals(blocks.get(blocks.size() - 1));
    }

    /** Marks the rests that come after the exercises of a block: between them, between rounds, and before the next block. */
    private void findHappening(BlockNode node) {
        Block block = node.block();
        boolean isPool = block.pick().isPresent();
        int trained =
                block.pick().map(Block.Pick::most).orElse(block.exercises().size());
        for (int i = 0; i < block.exercises().size(); i++) {
            boolean canBeLast = isPool || i == block.exercises().size() - 1;
            boolean canBeFollowed =
                    trained > 1 && (isPool || i < block.exercises().size() - 1);
            boolean isRepeated = block.order() == Order.CIRCUIT
                    ? canBeLast && block.rounds() > 1
                    : count(block.exercises().get(i), block) > 1;
            boolean isBetween = block.order() == Order.CIRCUIT ? canBeFollowed : isRepeated;
            boolean isRound = block.order() == Order.CIRCUIT ? isRepeated : canBeFollowed;
            if (isBetween && !block.has(Clock.Kind.EVERY)) {
                mark(node, i, "rest");
            }
            if (isRound && !block.has(Clock.Kind.EVERY)) {
                mark(node, i, "round-rest", "rest");
            }
            if (canBeLast && !isLast(node)) {
                mark(node, i, "rest-after", "round-rest", "rest");
            }
        }
    }

    /** The most sets of an exercise, in any week and at any level. */
    private static int count(Prescription exercise, Block block) {
        return exercise.amounts()
                .all()
                .mapToInt(sets -> sets.count(block.rounds()))
                .max()
                .orElse(1);
    }

    /** Marks the exercise's own rest, else the first of the block's that is written. */
    private void mark(BlockNode node, int exercise, String... keys) {
        node.value(exercise, "rest")
                .or(() ->
                        Stream.of(keys).flatMap(key -> node.value(key).stream()).findFirst())
                .ifPresent(happening::add);
    }

    private void addNotes(BlockNode node) {
        Block block = node.block();
        addNote(node, "rest", block.rests().between());
        addNote(node, "round-rest", block.rests().round());
        addNote(node, "rest-after", block.rests().after());
        for (int i = 0; i < block.exercises().size(); i++) {
            Optional<Node> own = node.value(i, "rest");
            Duration rest = block.exercises().get(i).timing().rest().orElse(Duration.ZERO);
            if (own.isPresent() && !rest.isZero() && !happening.contains(own.get())) {
                add(own.get(), "rest", slotReason(block).orElse("nothing follows the exercise"));
            }
        }
    }

    private void addNote(BlockNode node, String key, Duration rest) {
        Optional<Node> written = node.value(key);
        if (written.isPresent() && !rest.isZero() && !happening.contains(written.get())) {
            add(written.get(), key, slotReason(node.block()).orElseGet(() -> reason(node, key)));
        }
    }

    private static Optional<String> slotReason(Block block) {
        return block.clock()
                .filter(clock -> clock.kind() == Clock.Kind.EVERY)
                .map(clock -> "the rest is what a set leaves of its " + TimeText.written(clock.time()));
    }

    private String reason(BlockNode node, String key) {
        Block block = node.block();
        if (key.equals("rest-after") && isLast(node)) {
            return "no block follows";
        }
        if (block.exercises().stream()
                .allMatch(exercise -> exercise.timing().rest().isPresent())) {
            return "every exercise says its own";
        }
        if (key.equals("round-rest") && block.order() == Order.CIRCUIT && block.rounds() == 1) {
            return "there is one round";
        }
        if (key.equals("round-rest") && block.exercises().size() == 1) {
            return "there is one exercise";
        }
        return "nothing comes where it would be";
    }

    private void add(Node place, String key, String reason) {
        notes.add(new Problem(
                place.line(),
                place.column(),
                "note: this %s never happens, as %s; take it out".formatted(key, reason)));
    }
}
