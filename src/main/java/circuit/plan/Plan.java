package circuit.plan;

import circuit.routine.Block.Order;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A routine unrolled: what happens from the first second to the last.
 *
 * @param routine the routine's name
 * @param remarks what was swapped or left out to suit the athlete, in words
 */
public record Plan(String routine, String title, List<Step> steps, List<String> remarks) {
    /** The most steps a plan may have: a whole day of them, and still small in memory. */
    public static final int MOST_STEPS = 10_000;

    public Plan {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one step");
        }
    }

    /**
     * Unrolls a routine.
     *
     * @throws PlanException if the choices do not fit the routine, or leave nothing of it
     */
    public static Plan of(Routine routine, Exercises exercises, PlanOptions choices, TrainingHistory past) {
        ExerciseSelector selection = new ExerciseSelector(exercises, choices, past);
        List<Station.Group> groups = selection.from(routine);
        return new Plan(
                routine.name(),
                routine.title(),
                new PlanBuilder(routine, choices, past, exercises).steps(groups),
                selection.remarks());
    }

    /** What such a plan can come to ask of the past: every exercise that may be in it, as it would be done. */
    public static Set<ExerciseVariant> variants(Routine routine, Exercises exercises, PlanOptions choices) {
        return new ExerciseSelector(exercises, choices, TrainingHistory.NONE).variants(routine);
    }

    /** The sum of its steps. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether its length is an assumption, because a step ends by a key. */
    public boolean isAbout() {
        return steps.stream().anyMatch(step -> step.waits() || step.isOpen());
    }

    /** Whether a step ends only by a key. */
    public boolean needsKeys() {
        return steps.stream().anyMatch(Step::waits);
    }

    /** The same plan in which every step ends by its time, for when nobody can press a key. */
    public Plan withoutKeys() {
        return new Plan(routine, title, steps.stream().map(Step::timed).toList(), remarks);
    }

    /** Whether this is the last work of a round that another one follows. */
    public boolean closesRound(Step step) {
        if (!step.isWork()
                || step.set().order() == Order.SETS
                || step.set().round() == step.set().rounds()) {
            return false;
        }
        return steps.subList(step.index() + 1, steps.size()).stream()
                .filter(Step::isWork)
                .findFirst()
                .filter(next -> next.set().round() > step.set().round())
                .isPresent();
    }

    /** The sets in the order in which they come. */
    public List<PlannedSet> sets() {
        return steps.stream().filter(Step::isWork).map(Step::set).toList();
    }
}
