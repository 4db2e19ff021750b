package circuit.library.reader;

import circuit.library.dose.NumberParser;
import circuit.library.dose.NumberParser.Range;
import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Block.Pick;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads a block, either one of several or the whole routine. */
final class BlockReader {
    /** The keys of a block besides its name. */
    static final List<String> KEYS = List.of("rounds", "rest", "round-rest", "order", "pick", "exercises");

    private final ExerciseNames known;
    private final ProblemCollector problems;
    private final PlanSizeLimit size;

    BlockReader(ExerciseNames known, ProblemCollector problems, PlanSizeLimit size) {
        this.known = known;
        this.problems = problems;
        this.size = size;
    }

    /** The block, as far as it could be read; empty if it has no exercise. */
    Optional<Block> read(MappingReader fields, Optional<String> name) {
        int rounds = fields.whole("rounds", 1, Block.MOST_ROUNDS, 1);
        Duration rest = fields.duration("rest", Duration.ZERO);
        Duration roundRest = fields.duration("round-rest", rest);
        Order order = fields.oneOf("order", List.of(Order.values())).orElse(Order.CIRCUIT);
        fields.require("exercises");
        Optional<Node> list = fields.value("exercises");
        List<Prescription> exercises =
                list.map(new ExerciseListReader(known, problems)::read).orElse(List.of());
        Optional<Pick> pick = pick(fields, list);
        if (exercises.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pick> possible = pick.filter(range -> range.most() <= exercises.size());
        Block block = new Block(name, rounds, rest, roundRest, order, possible, exercises);
        if (size.passesLimitWith(block)) {
            Node place = rounds > 1 ? fields.value("rounds").orElse(list.get()) : list.get();
            problems.add(
                    place,
                    "with this the plan has more than %,d steps; take fewer rounds or exercises"
                            .formatted(Routine.MOST_STEPS));
        }
        return Optional.of(block);
    }

    private Optional<Pick> pick(MappingReader fields, Optional<Node> list) {
        Optional<Range> range = fields.parsed("pick", NumberParser::range);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Node place = fields.value("pick").orElseThrow();
        int most = range.get().most();
        if (range.get().least() < 1) {
            problems.add(place, "at least 1 exercise is picked, not 0");
            return Optional.empty();
        }
        if (list.isPresent() && list.get() instanceof Node.Sequence all && all.whole()) {
            int listed = all.items().size();
            if (listed > 0 && most > listed) {
                problems.add(place, "\"%d\" is more than the %d exercises listed".formatted(most, listed));
            }
        }
        return Optional.of(new Pick(range.get().least(), most));
    }
}
