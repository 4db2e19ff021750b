package circuit.library.reader;

import circuit.library.dose.DurationParser;
import circuit.library.dose.NumberParser;
import circuit.library.dose.NumberParser.Range;
import circuit.library.reader.ExerciseListReader.Listed;
import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Block.Pick;
import circuit.routine.Block.Rests;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a block, either one of several or the whole routine. */
final class BlockReader {
    /** The keys of a block besides its name. */
    static final List<String> KEYS =
            List.of("rounds", "every", "for", "cap", "rest", "round-rest", "rest-after", "order", "pick", "exercises");

    private final ExerciseNames known;
    private final ProblemCollector problems;
    private final SlotCheck slots;
    private final PlanSizeLimit size;

    BlockReader(ExerciseNames known, ProblemCollector problems, SlotCheck slots, PlanSizeLimit size) {
        this.known = known;
        this.problems = problems;
        this.slots = slots;
        this.size = size;
    }

    /** The block, as far as it could be read; empty if it has no exercise. */
    Optional<Block> read(MappingReader fields, Optional<String> name) {
        Optional<Clock> clock = clock(fields);
        int rounds = fields.whole("rounds", 1, Block.MOST_ROUNDS, 1);
        Duration rest = fields.duration("rest", Duration.ZERO);
        Duration roundRest = fields.duration("round-rest", rest);
        Duration restAfter = fields.duration("rest-after", roundRest);
        Optional<Order> order = fields.oneOf("order", List.of(Order.values()));
        fields.require("exercises");
        Optional<Node> list = fields.value("exercises");
        List<Listed> listed =
                list.map(new ExerciseListReader(known, problems)::read).orElse(List.of());
        Optional<Pick> pick = pick(fields, list);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        clock.filter(every -> every.kind() == Clock.Kind.EVERY).ifPresent(every -> slots.check(every.time(), listed));
        SetCounts sets = new SetCounts(listed, order, fields.has("rounds"), rounds, problems);
        List<Prescription> exercises = sets.exercises();
        Block block = new Block(
                name,
                clock.isPresent() && clock.get().kind() == Clock.Kind.FOR ? Block.MOST_ROUNDS : sets.rounds(),
                new Rests(rest, roundRest, restAfter),
                sets.order(),
                pick.filter(range -> range.most() <= exercises.size()),
                clock,
                exercises);
        if (size.passesLimitWith(block)) {
            Node place = rounds > 1 ? fields.value("rounds").orElse(list.get()) : list.get();
            problems.add(
                    place,
                    "with this the plan has more than %,d steps; take fewer rounds or exercises"
                            .formatted(Routine.MOST_STEPS));
        }
        return Optional.of(block);
    }

    private Optional<Clock> clock(MappingReader fields) {
        List<Clock.Kind> kinds = Stream.of(Clock.Kind.values())
                .filter(kind -> fields.has(key(kind)))
                .toList();
        if (kinds.size() > 1) {
            problems.add(
                    fields.value(key(kinds.get(1))).orElseThrow(),
                    "a block has one of every, for and cap; take one out");
        }
        if (kinds.contains(Clock.Kind.FOR) && fields.has("rounds")) {
            problems.add(
                    fields.value("rounds").orElseThrow(),
                    "with for, the exercises go round until the time is over; take rounds out");
        }
        return kinds.stream()
                .flatMap(kind -> fields.parsed(key(kind), text -> new Clock(kind, time(text))).stream())
                .findFirst();
    }

    private static Duration time(String text) {
        Duration time = DurationParser.parse(text);
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("%s is no time; write it like 1m".formatted(text));
        }
        return time;
    }

    private static String key(Clock.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
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
