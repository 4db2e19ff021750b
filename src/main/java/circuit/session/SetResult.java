package circuit.session;

import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import java.time.Duration;

/**
 * What was done of a set.
 *
 * @param reps counted or corrected; 0 for a timed set
 * @param time how long it took
 * @param byKey whether the athlete ended it, so that its time shows their own pace
 */
public record SetResult(PlannedSet set, SetStatus status, int reps, Duration time, boolean byKey) {
    /** The limit of the reps in a result. */
    public static final int MOST_REPS = Effort.Reps.LIMIT;

    /** A skipped set has no reps and no time. */
    static SetResult skipped(PlannedSet set) {
        return new SetResult(set, SetStatus.SKIPPED, 0, Duration.ZERO, false);
    }

    /** The same set with the reps that the athlete says were done. */
    SetResult corrected(int newReps) {
        int bounded = Math.max(0, Math.min(MOST_REPS, newReps));
        SetStatus newStatus = set.dose().effort() instanceof Effort.Reps aim && bounded < aim.least()
                ? SetStatus.PARTIAL
                : SetStatus.DONE;
        return new SetResult(set, newStatus, bounded, time, byKey);
    }
}
