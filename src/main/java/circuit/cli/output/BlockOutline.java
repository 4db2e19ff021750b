package circuit.cli.output;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.routine.Block.Order;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One block of a plan as a card tells it: its exercises once each, and the rests it really has.
 *
 * @param exercises the first set of each exercise, the first side where it has two
 * @param rests within a round, or between the sets of one exercise
 * @param roundRests between rounds, or between exercises where the order is by sets
 */
record BlockOutline(
        Optional<String> name,
        Order order,
        int rounds,
        List<PlannedSet> exercises,
        TreeSet<Duration> rests,
        TreeSet<Duration> roundRests) {

    static List<BlockOutline> of(Plan plan) {
        List<BlockOutline> blocks = new ArrayList<>();
        Optional<PlannedSet> before = Optional.empty();
        Optional<Duration> rest = Optional.empty();
        for (Step step : plan.steps()) {
            PlannedSet set = step.set();
            if (step.kind() == Step.Kind.REST) {
                rest = Optional.of(step.length());
            }
            if (!step.isWork()) {
                continue;
            }
            boolean first = set.round() == 1
                    && set.position().place() == 1
                    && set.side().orElse(Side.LEFT) == Side.LEFT;
            if (first) {
                blocks.add(new BlockOutline(
                        set.position().block(),
                        set.position().order(),
                        set.rounds(),
                        new ArrayList<>(),
                        new TreeSet<>(),
                        new TreeSet<>()));
            } else if (rest.isPresent() && before.isPresent()) {
                last(blocks).note(rest.get(), before.get(), set);
            }
            if (set.round() == 1 && set.side().orElse(Side.LEFT) == Side.LEFT) {
                last(blocks).exercises.add(set);
            }
            before = Optional.of(set);
            rest = Optional.empty();
        }
        return blocks;
    }

    /** How often and with what rests, such as {@code 3 rounds · 20s rest · 1m between rounds}. */
    String headline() {
        List<String> words = new ArrayList<>();
        boolean circuit = order == Order.CIRCUIT;
        words.add(rounds + (circuit ? " round" : " set") + (rounds == 1 ? "" : "s") + (circuit ? "" : " of each"));
        if (rests.equals(roundRests) && !rests.isEmpty()) {
            words.add(span(rests) + " rest");
        } else {
            if (!rests.isEmpty()) {
                words.add(span(rests) + " rest" + (circuit ? "" : " between sets"));
            }
            if (!roundRests.isEmpty()) {
                words.add(span(roundRests) + (circuit ? " between rounds" : " before the next exercise"));
            }
        }
        if (rests.isEmpty() && roundRests.isEmpty()) {
            words.add("no rest");
        }
        return String.join(" · ", words);
    }

    private void note(Duration rest, PlannedSet before, PlannedSet after) {
        boolean within = order == Order.CIRCUIT
                ? before.round() == after.round()
                : before.position().place() == after.position().place();
        (within ? rests : roundRests).add(rest);
    }

    private static String span(TreeSet<Duration> lengths) {
        String least = TimeText.written(lengths.first());
        return lengths.size() == 1 ? least : least + " to " + TimeText.written(lengths.last());
    }

    private static BlockOutline last(List<BlockOutline> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
