package circuit.plan;

import circuit.plan.ExerciseSelector.SelectedBlock;
import circuit.plan.PlannedSet.Slot;
import circuit.routine.Block.Order;
import circuit.routine.Dose.Load;
import circuit.routine.Exercises;
import circuit.routine.Programme;
import circuit.routine.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A routine laid out in time: every step from the first second to the last.
 *
 * @param routine the routine's name
 * @param week where the athlete is in a routine that grows over weeks
 * @param remarks what was swapped or left out to suit the athlete, in words
 */
public record Plan(String routine, String title, Optional<ProgrammeWeek> week, List<Step> steps, List<String> remarks) {
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
        Optional<ProgrammeWeek> week = week(routine, options, history);
        ExerciseSelector selector = new ExerciseSelector(
                exercises, options, history, week.map(ProgrammeWeek::week).orElse(1));
        List<SelectedBlock> blocks = selector.select(routine);
        return new Plan(
                routine.name(),
                routine.description().title(),
                week,
                new PlanBuilder(routine, options, history, exercises).build(blocks),
                selector.remarks());
    }

    /** Every exercise variant that such a plan may contain, and so may ask the history about. */
    public static Set<ExerciseVariant> variants(Routine routine, Exercises exercises, PlanOptions options) {
        int weeks = Programme.weeksTold(routine.prescriptions());
        return IntStream.rangeClosed(1, Math.max(1, weeks))
                .mapToObj(
                        week -> new ExerciseSelector(exercises, options, TrainingHistory.NONE, week).variants(routine))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<ProgrammeWeek> week(Routine routine, PlanOptions options, TrainingHistory history) {
        OptionalInt asked = options.extent().week();
        if (routine.programme().isEmpty() && asked.isPresent()) {
            throw new PlanException("%s does not grow over weeks; leave out --week".formatted(routine.name()));
        }
        return routine.programme()
                .map(programme -> asked.isPresent()
                        ? ProgrammeWeek.of(programme, asked.getAsInt())
                        : history.week(routine.name(), programme));
    }

    /** The title, with the week of a routine that grows over weeks. */
    public String heading() {
        return week.map(now -> title + " · " + now.text()).orElse(title);
    }

    /** The sum of its steps, where no clock ends a block before. */
    public Duration length() {
        return Duration.ofNanos(nanosFromEachStep()[0]);
    }

    /**
     * For each step how long it takes from its start to the end of the plan, in nanoseconds, and 0 for what follows the
     * last step. A block that the clock ends takes its time, if its steps would take longer.
     */
    public long[] nanosFromEachStep() {
        long[] from = new long[steps.size() + 1];
        long afterBlock = 0;
        for (int i = steps.size() - 1; i >= 0; i--) {
            from[i] = steps.get(i).length().toNanos() + from[i + 1];
            Optional<Slot> slot = clockOf(i);
            if (slot.isPresent() && !slot.get().isWith(clockOf(i + 1))) {
                afterBlock = from[i + 1];
            }
            if (slot.isPresent() && !slot.get().isWith(clockOf(i - 1))) {
                from[i] = Math.min(from[i], slot.get().clock().time().toNanos() + afterBlock);
            }
        }
        return from;
    }

    /** The block that a step belongs to, if the clock ends that block; the first work of it is its first step. */
    private Optional<Slot> clockOf(int index) {
        if (index < 0 || index >= steps.size()) {
            return Optional.empty();
        }
        Step step = steps.get(index);
        Optional<Slot> slot = step.set().slot().filter(Slot::endsByClock);
        boolean isBefore = !step.isWork()
                && slot.isPresent()
                && (index == 0 || !slot.get().isWith(steps.get(index - 1).set().slot()));
        return isBefore ? Optional.empty() : slot;
    }

    /** The last step of the block by the clock that a step belongs to. */
    public Step lastOfBlock(Step step) {
        Optional<Slot> slot = step.set().slot();
        int last = step.index();
        while (slot.isPresent()
                && last + 1 < steps.size()
                && slot.get().isWith(steps.get(last + 1).set().slot())) {
            last++;
        }
        return steps.get(last);
    }

    /** The steps that there is time for; where the clock ends a block, the athlete may be faster or slower. */
    public List<Step> expectedSteps() {
        List<Step> expected = new ArrayList<>();
        Duration inBlock = Duration.ZERO;
        for (Step step : steps) {
            Optional<Slot> slot = clockOf(step.index());
            inBlock = slot.isPresent() && slot.get().isWith(clockOf(step.index() - 1)) ? inBlock : Duration.ZERO;
            if (slot.isEmpty() || inBlock.compareTo(slot.get().clock().time()) < 0) {
                expected.add(step);
            }
            inBlock = inBlock.plus(step.length());
        }
        return expected;
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
        return new Plan(routine, title, week, steps.stream().map(Step::timed).toList(), remarks);
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
        return new Plan(routine, title, week, paced, remarks);
    }

    /** The same plan with the load of that set in it, and in all after it of the exercise that had the same load before. */
    public Plan withLoadOf(PlannedSet changed) {
        Optional<Load> before = steps.stream()
                .map(Step::set)
                .filter(set -> set.number() == changed.number())
                .findFirst()
                .flatMap(set -> set.dose().load());
        List<Step> loaded = steps.stream()
                .map(step -> step.set().number() >= changed.number()
                                && step.set()
                                        .exercise()
                                        .name()
                                        .equals(changed.exercise().name())
                                && Load.isSame(step.set().dose().load(), before)
                        ? step.with(step.set().with(changed.dose().load()))
                        : step)
                .toList();
        return new Plan(routine, title, week, loaded, remarks);
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

    /** The sets that there is time for. */
    public List<PlannedSet> expectedSets() {
        return expectedSteps().stream().filter(Step::isWork).map(Step::set).toList();
    }

    /** The sets in the order in which they come. */
    public List<PlannedSet> sets() {
        return steps.stream().filter(Step::isWork).map(Step::set).toList();
    }
}
