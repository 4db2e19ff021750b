package circuit.plan;

import circuit.plan.ExerciseSelector.SelectedBlock;
import circuit.routine.Block.Order;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A routine laid out in time: every step from the first second to the last.
 *
 * @param routine the routine's name
 * @param remarks what was swapped or left out to suit the athlete, in words
 */
public record Plan(String routine, String title, List<Step> steps, List<String> remarks) {
    /** The most steps a plan may have. */
    public static final int MOST_STEPS = Routine.MOST_STEPS;

    public Plan {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one step");
        }
    }

    /**
     * Plans a routine.
     *
     * @throws PlanException if the options do not fit the routine, or leave nothing of it
     */
    public static Plan of(Routine routine, Exercises exercises, PlanOptions options, TrainingHistory history) {
        ExerciseSelector selector = new ExerciseSelector(
                exercises, options, history, options.extent().week().orElse(1));
        List<SelectedBlock> blocks = selector.select(routine);
        return new Plan(
                routine.name(),
                routine.description().title(),
                new PlanBuilder(routine, options, history, exercises).build(blocks),
                selector.remarks());
    }

    /** Every exercise variant that such a plan may contain, and so may ask the history about. */
    public static Set<ExerciseVariant> variants(Routine routine, Exercises exercises, PlanOptions options) {
        return new ExerciseSelector(
                        exercises,
                        options,
                        TrainingHistory.NONE,
                        options.extent().week().orElse(1))
                .variants(routine);
    }

    /** The sum of its steps. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** For each step the length of all that follow it, in nanoseconds. */
    public long[] nanosAfterEachStep() {
        long[] after = new long[steps.size()];
        for (int i = after.length - 2; i >= 0; i--) {
            after[i] = after[i + 1] + steps.get(i + 1).length().toNanos();
        }
        return after;
    }

    /** Whether its length is an assumption, because a step ends by a key. */
    public boolean isAbout() {
        return steps.stream().anyMatch(step -> step.waits() || step.isOpen());
    }

    /** Whether a step ends only by a key. */
    public boolean needsKeys() {
        return steps.stream().anyMatch(Step::waits);
    }

    /** The same plan in which every step ends by its time, for input without keys. */
    public Plan withoutKeys() {
        return new Plan(routine, title, steps.stream().map(Step::timed).toList(), remarks);
    }

    /** The same plan in which, from that index on, each rep of an exercise is so much longer or shorter. */
    public Plan paced(String exercise, int index, Duration change) {
        List<Step> paced = steps.stream()
                .map(step -> step.index() >= index
                                && step.set().isReps()
                                && step.set().exercise().name().equals(exercise)
                        ? step.paced(change)
                        : step)
                .toList();
        return new Plan(routine, title, paced, remarks);
    }

    /** Whether this is the last work of a round that another one follows. */
    public boolean closesRound(Step step) {
        if (!step.isWork()
                || step.set().position().order() == Order.SETS
                || step.set().round() == step.set().rounds()) {
            return false;
        }
        return workFrom(step.index() + 1)
                .filter(next -> next.set().round() > step.set().round())
                .isPresent();
    }

    /** The first work at that index or after it. */
    public Optional<Step> workFrom(int index) {
        return steps.stream().skip(index).filter(Step::isWork).findFirst();
    }

    /** The last work at that index or before it. */
    public Optional<Step> workUpTo(int index) {
        int last = index;
        while (last >= 0 && !steps.get(last).isWork()) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(steps.get(last));
    }

    /** The work of the second side of this set, or this very work if there is none. */
    public Step otherSide(Step work) {
        return steps.stream()
                .skip(work.index() + 1L)
                .takeWhile(later -> later.set().isOtherSideOf(work.set()))
                .filter(Step::isWork)
                .findFirst()
                .orElse(work);
    }

    /** The sets in the order in which they come. */
    public List<PlannedSet> sets() {
        return steps.stream().filter(Step::isWork).map(Step::set).toList();
    }
}
