package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import java.util.List;
import java.util.Optional;

/** Where in the plan the athlete is, and how much time went where; all times are the session's own, in nanoseconds. */
final class SessionProgress {
    /** What a step that is made shorter keeps at least. */
    private static final long LAST = 3_000_000_000L;

    private final List<Step> steps;
    /** What the plan still holds after each step. */
    private final long[] after;

    private Step step;
    private long start;
    private long length;
    private long worked;
    private long rested;

    /** Begins after so much work and rest. */
    SessionProgress(Plan plan, Totals before) {
        steps = plan.steps();
        worked = before.work().toNanos();
        rested = before.rest().toNanos();
        after = new long[steps.size()];
        for (int i = after.length - 2; i >= 0; i--) {
            after[i] = after[i + 1] + steps.get(i + 1).length().toNanos();
        }
        step = steps.get(0);
        length = step.length().toNanos();
    }

    Step step() {
        return step;
    }

    void start(int index, long time) {
        step = steps.get(index);
        start = time;
        length = step.length().toNanos();
    }

    /** Adds the time spent in the step to its kind. */
    void leave(long time) {
        if (step.isWork()) {
            worked += time - start;
        } else {
            rested += time - start;
        }
        start = time;
    }

    /**
     * Makes the step longer or shorter. Its last seconds stay, in which it is counted down: so it starts nothing by
     * surprise, and a key pressed once too often takes no time from the step that follows.
     */
    void nudge(long change, long time) {
        length = Math.max(Math.min(length, time - start + LAST), length + change);
    }

    /** When the step ends by itself. */
    long end() {
        return start + length;
    }

    long length() {
        return length;
    }

    long inStep(long time) {
        return time - start;
    }

    /** What is left of this step and all after it. */
    long left(long time) {
        return Math.max(0, end() - time) + after[step.index()];
    }

    long worked() {
        return worked;
    }

    long rested() {
        return rested;
    }

    /** The next work from here on. */
    Step workAhead() {
        Step ahead = step;
        while (!ahead.isWork()) {
            ahead = steps.get(ahead.index() + 1);
        }
        return ahead;
    }

    /** The last work before this step, or in it where that counts too. */
    Optional<Step> workBehind(boolean orHere) {
        for (int i = orHere ? step.index() : step.index() - 1; i >= 0; i--) {
            if (steps.get(i).isWork()) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    /** The second side's work after the given work, or the given work itself where there is none. */
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
