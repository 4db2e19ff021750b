package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What can be seen of a session at one moment.
 *
 * @param phase what the athlete does now
 * @param stepProgress the step under way, or the last one when the session is over, and where it is among its cues
 * @param correctable the set whose reps can be corrected now
 * @param outcome what was done so far
 * @param muted whether the athlete silenced the cues
 * @param review the review of a session that is over
 */
public record Snapshot(
        Phase phase,
        StepProgress stepProgress,
        Timing timing,
        Optional<SetResult> correctable,
        Outcome outcome,
        boolean muted,
        Optional<Review> review) {

    /** The state that the athlete must be able to tell at a glance. */
    public enum Phase {
        GET_READY,
        WORK,
        SWITCH,
        REST,
        PAUSED,
        /** The seconds between the end of a pause and going on with work. */
        COUNT_IN,
        OVER
    }

    /**
     * The session's time; pauses do not count.
     *
     * @param elapsed how long the session has run
     * @param left what is left of it
     * @param countIn what is left of a count-in; zero outside one
     * @param nextCue how long until the next cue that comes by itself
     * @param sinceHalf how long ago half of a block's time was over, if its clock ends it
     * @param slept whether it is paused because the machine slept
     */
    public record Timing(
            Duration elapsed,
            Duration left,
            Duration countIn,
            Optional<Duration> nextCue,
            Optional<Duration> sinceHalf,
            boolean slept) {}

    /**
     * A review of the session.
     *
     * @param left how long it still waits for a key
     * @param effort how hard it was, 1 to 10, if the athlete has rated it
     * @param asksForSet whether digits are the reps or seconds of the last set, until Enter; else they are the effort
     */
    public record Review(Duration left, OptionalInt effort, boolean asksForSet) {}

    /** The same moment, seen in a review. */
    Snapshot in(Review seen) {
        return new Snapshot(phase, stepProgress, timing, correctable, outcome, muted, Optional.of(seen));
    }

    /** The plan that is walked through. */
    public Plan plan() {
        return outcome.plan();
    }

    /** The step under way; the last one when the session is over. */
    public Step step() {
        return stepProgress.step();
    }

    /** The step after this one. */
    public Optional<Step> next() {
        int index = step().index() + 1;
        return index < plan().steps().size() ? Optional.of(plan().steps().get(index)) : Optional.empty();
    }

    /** How much of the session's time is over, from 0 to 1. */
    public double fractionDone() {
        double total = timing.elapsed().plus(timing.left()).toNanos();
        return phase == Phase.OVER || total == 0
                ? 1
                : Math.min(1, timing.elapsed().toNanos() / total);
    }

    /** Nanoseconds of the session's time until a number or a cue on the screen changes. */
    public long nanosUntilChange() {
        return switch (phase) {
            case PAUSED, OVER -> Long.MAX_VALUE;
            case COUNT_IN -> StepProgress.untilSecondLess(timing.countIn());
            case GET_READY, WORK, SWITCH, REST ->
                step().waits()
                        ? stepProgress.nanosUntilChange()
                        : Math.min(stepProgress.nanosUntilChange(), StepProgress.untilSecondLess(timing.left()));
        };
    }

    /** Whole seconds, rounded up, so that a countdown shows 1 until it is over. */
    public static long secondsUp(Duration time) {
        return -Math.floorDiv(-time.toNanos(), 1_000_000_000L);
    }
}
