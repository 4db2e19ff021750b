package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.Outcome.Totals;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import circuit.session.cue.PendingCues;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Where in the plan the athlete is, and how long was worked and rested; in nanoseconds of the session's own clock. */
final class SessionProgress {
    /** What is left at least of a step that is made shorter. */
    private static final long LEAST_LEFT = 3_000_000_000L;

    private final List<Step> steps;
    /** The length of all steps after each step. */
    private final long[] after;

    private PendingCues cues;
    private long start;
    private long worked;
    private long rested;

    /** At the first step, with the work and rest of before. */
    SessionProgress(Plan plan, Totals before) {
        steps = plan.steps();
        worked = before.work().toNanos();
        rested = before.rest().toNanos();
        after = new long[steps.size()];
        for (int i = after.length - 2; i >= 0; i--) {
            after[i] = after[i + 1] + steps.get(i + 1).length().toNanos();
        }
        cues = new PendingCues(CueSchedule.of(steps.get(0)), 0);
    }

    Step step() {
        return cues.schedule().step();
    }

    /** Begins a step. */
    void start(int index, long time) {
        start = time;
        cues = new PendingCues(CueSchedule.of(steps.get(index)), time);
    }

    /** Tells each cue of the step that is due by then, with the time at which it was due. */
    void takeDueCues(long time, BiConsumer<Long, Cue> receiver) {
        cues.takeDue(time, receiver);
    }

    /** When something happens next by itself: a cue, or the step's end. */
    OptionalLong nextDue() {
        OptionalLong cue = cues.nextDue();
        return step().waits() ? cue : OptionalLong.of(Math.min(end(), cue.orElse(Long.MAX_VALUE)));
    }

    /** Where the step is at that time. */
    StepProgress at(long time) {
        return new StepProgress(cues.schedule(), Duration.ofNanos(inStep(time)));
    }

    /** Adds the time spent in the step to the work or the rest. */
    void leave(long time) {
        if (step().isWork()) {
            worked += time - start;
        } else {
            rested += time - start;
        }
        start = time;
    }

    /**
     * Makes the step longer or shorter, by nanoseconds. Its last three seconds stay, in which it is counted down: so the
     * next step never starts unannounced, and one key press too many takes no time from it.
     */
    void lengthen(long change, long time) {
        long changed = Math.max(Math.min(length(), time - start + LEAST_LEFT), length() + change);
        cues.reschedule(CueSchedule.of(step(), Duration.ofNanos(changed)), time);
    }

    /** When the step ends by itself. */
    long end() {
        return start + length();
    }

    long length() {
        return cues.schedule().length().toNanos();
    }

    long inStep(long time) {
        return time - start;
    }

    /** What is left of this step and all after it. */
    long left(long time) {
        return Math.max(0, end() - time) + after[step().index()];
    }

    long worked() {
        return worked;
    }

    long rested() {
        return rested;
    }

    /** The next work step, this one included. */
    Step workAhead() {
        Step ahead = step();
        while (!ahead.isWork()) {
            ahead = steps.get(ahead.index() + 1);
        }
        return ahead;
    }

    /** The last work step before this one, or this one if {@code orHere}. */
    Optional<Step> workBehind(boolean orHere) {
        for (int i = orHere ? step().index() : step().index() - 1; i >= 0; i--) {
            if (steps.get(i).isWork()) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    /** The work step of the second side of this set, or this very step if there is none. */
    Step otherSide(Step work) {
        for (Step later : steps.subList(work.index() + 1, steps.size())) {
            if (!later.set().isOtherSideOf(work.set())) {
                return work;
            }
            if (later.isWork()) {
                return later;
            }
        }
        return work;
    }
}
