package circuit.plan.outline;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.SetList;
import circuit.text.English;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A block of a plan, summed up: each exercise once, and the lengths of its rests. */
public final class BlockOutline {
    private final PlannedSet first;
    private final List<ExerciseOutline> exercises = new ArrayList<>();
    /** Within a round; where the order is by sets, between the sets of an exercise. */
    private final SortedSet<Duration> rests = new TreeSet<>();
    /** Between rounds; where the order is by sets, between exercises. */
    private final SortedSet<Duration> roundRests = new TreeSet<>();

    /** An exercise of a block, and its dose in each of its sets. */
    public static final class ExerciseOutline {
        private final PlannedSet first;
        private final List<Dose> doses = new ArrayList<>();
        private final List<PlannedSet> sets = new ArrayList<>();

        private ExerciseOutline(PlannedSet first) {
            this.first = first;
        }

        /** Its first set. */
        public PlannedSet first() {
            return first;
        }

        /** All its sets that there is time for, each side by itself. */
        public List<PlannedSet> sets() {
            return sets;
        }

        private boolean isSame() {
            return doses.stream().allMatch(first.dose()::equals);
        }
    }

    private BlockOutline(PlannedSet first) {
        this.first = first;
    }

    /** The blocks of a plan, in order. */
    public static List<BlockOutline> of(Plan plan) {
        List<BlockOutline> blocks = new ArrayList<>();
        Optional<PlannedSet> before = Optional.empty();
        Optional<Duration> rest = Optional.empty();
        for (Step step : plan.expectedSteps()) {
            PlannedSet set = step.set();
            if (step.kind() == Step.Kind.REST) {
                rest = Optional.of(step.length());
            }
            if (step.isWork()) {
                boolean isFirstOfExercise = set.round() == 1 && set.side().orElse(Side.LEFT) == Side.LEFT;
                if (isFirstOfExercise && set.position().place() == 1) {
                    blocks.add(new BlockOutline(set));
                } else if (rest.isPresent() && before.isPresent()) {
                    last(blocks).addRest(rest.get(), before.get(), set);
                }
                if (isFirstOfExercise) {
                    last(blocks).exercises.add(new ExerciseOutline(set));
                }
                last(blocks).addSet(set);
                before = Optional.of(set);
                rest = Optional.empty();
            }
        }
        return blocks;
    }

    /** The block's name, the rounds and the rests, such as {@code Main: 3 rounds · 20s rest · 1m between rounds}. */
    public String headline() {
        List<String> parts = new ArrayList<>();
        boolean circuit = isCircuit();
        first.slot()
                .filter(slot -> slot.clock().kind() == Clock.Kind.EVERY)
                .ifPresent(slot ->
                        parts.add("every " + TimeText.written(slot.clock().time())));
        parts.add(extent());
        boolean isPacedByClock =
                first.slot().filter(slot -> !slot.endsByClock()).isPresent();
        if (isPacedByClock || (first.slot().isPresent() && rests.isEmpty() && roundRests.isEmpty())) {
            return name() + String.join(" · ", parts);
        }
        if (rests.isEmpty() && roundRests.isEmpty()) {
            parts.add("no rest");
        } else if (rests.equals(roundRests)) {
            parts.add(span(rests) + " rest");
        } else {
            if (!rests.isEmpty()) {
                parts.add(span(rests) + " rest" + (circuit ? "" : " between sets"));
            }
            if (!roundRests.isEmpty()) {
                parts.add(span(roundRests) + (circuit ? " between rounds" : " before the next exercise"));
            }
        }
        return name() + String.join(" · ", parts);
    }

    private String name() {
        return first.position().block().map(text -> text + ": ").orElse("");
    }

    /** How often, or how long. */
    private String extent() {
        Optional<Clock> clock = first.slot().map(PlannedSet.Slot::clock);
        if (first.rounds() == 0) {
            return "as many rounds as possible in "
                    + TimeText.written(clock.orElseThrow().time());
        }
        String rounds = isCircuit()
                ? English.count(first.rounds(), "round")
                : hasOwnCounts() ? "set by set" : English.count(first.rounds(), "set") + " of each";
        return clock.filter(block -> block.kind() == Clock.Kind.CAP)
                .map(cap -> rounds + " within " + TimeText.written(cap.time()))
                .orElse(rounds);
    }

    /** The exercises, in order. */
    public List<ExerciseOutline> exercises() {
        return exercises;
    }

    /** The dose of an exercise; of each set where they differ. */
    public String dose(ExerciseOutline exercise) {
        boolean isOwn = !isCircuit() && hasOwnCounts();
        return exercise.isSame() && !isOwn
                ? exercise.first.dose().phrase()
                : new SetList(exercise.doses, isOwn).phrase();
    }

    private boolean hasOwnCounts() {
        return exercises.stream().anyMatch(exercise -> exercise.first.rounds() != first.rounds());
    }

    private void addSet(PlannedSet set) {
        ExerciseOutline exercise = exercises.get(set.position().place() - 1);
        exercise.sets.add(set);
        if (exercise.doses.size() < set.round()) {
            exercise.doses.add(set.dose());
        }
    }

    private boolean isCircuit() {
        return first.position().order() == Order.CIRCUIT;
    }

    private void addRest(Duration rest, PlannedSet before, PlannedSet after) {
        boolean within = isCircuit()
                ? before.round() == after.round()
                : before.position().place() == after.position().place();
        (within ? rests : roundRests).add(rest);
    }

    private static String span(SortedSet<Duration> lengths) {
        String least = TimeText.written(lengths.first());
        return lengths.size() == 1 ? least : least + " to " + TimeText.written(lengths.last());
    }

    private static BlockOutline last(List<BlockOutline> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
