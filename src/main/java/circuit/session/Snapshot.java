package circuit.session;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Effort;
import java.time.Duration;
import java.util.Optional;

/**
 * All that can be seen of a session at one moment.
 *
 * @param step the step under way; the last one when it is over
 * @param phase what the athlete does now
 * @param slept whether it is paused because the machine slept
 * @param stepElapsed how long the step has run, pauses aside
 * @param stepLength how long it will have run; an assumption where it waits for a key
 * @param countIn what is left of a count-in; zero outside one
 * @param elapsed how long the session has run, pauses aside
 * @param left what is left of the whole session
 * @param correctable the set whose reps can be corrected now
 * @param outcome what was done so far
 * @param review the last look at a session that is over
 */
public record Snapshot(
        Plan plan,
        Step step,
        Phase phase,
        boolean slept,
        Duration stepElapsed,
        Duration stepLength,
        Duration countIn,
        Duration elapsed,
        Duration left,
        Optional<SetResult> correctable,
        Outcome outcome,
        Optional<SessionReview.Seen> review) {

    /** The same moment as it is seen in a review. */
    Snapshot in(SessionReview.Seen seen) {
        return new Snapshot(
                plan,
                step,
                phase,
                slept,
                stepElapsed,
                stepLength,
                countIn,
                elapsed,
                left,
                correctable,
                outcome,
                Optional.of(seen));
    }

    /** What is left of the step; zero at its end, and for one that has run over its assumed length. */
    public Duration stepLeft() {
        Duration left = stepLength.minus(stepElapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The rep under way, from 1; 0 where no reps are paced. */
    public int rep() {
        PlannedSet set = step.set();
        boolean counted = set.dose().effort() instanceof Effort.MaxReps || !step.waits();
        if (!step.isWork() || !set.isReps() || !counted) {
            return 0;
        }
        long begun = stepElapsed.toNanos() / set.repLength().toNanos() + 1;
        return (int) (set.reps() > 0 ? Math.min(begun, set.reps()) : Math.min(begun, SetResult.MOST_REPS));
    }

    /** The step after this one. */
    public Optional<Step> next() {
        int index = step.index() + 1;
        return index < plan.steps().size() ? Optional.of(plan.steps().get(index)) : Optional.empty();
    }

    /** How much of the session's time is behind the athlete, from 0 to 1. */
    public double progress() {
        double total = elapsed.plus(left).toNanos();
        return phase == Phase.OVER || total == 0 ? 1 : Math.min(1, elapsed.toNanos() / total);
    }

    /** Whole seconds, rounded up, so that a countdown shows 1 until it is over. */
    public static long secondsUp(Duration time) {
        return -Math.floorDiv(-time.toNanos(), 1_000_000_000L);
    }
}
