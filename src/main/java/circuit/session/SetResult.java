package circuit.session;

import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import java.time.Duration;
import java.util.Locale;

/**
 * What was done of a set.
 *
 * @param reps counted or corrected; 0 for a timed set
 * @param time how long it took
 * @param byKey whether the athlete ended it, so that its time shows their own pace
 */
public record SetResult(PlannedSet set, Status status, int reps, Duration time, boolean byKey) {
    /** How a set ended. */
    public enum Status {
        DONE,
        PARTIAL,
        SKIPPED;

        /** Its name in files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The limit of the reps in a result. */
    public static final int MOST_REPS = Effort.Reps.LIMIT;

    /** A skipped set has no reps and no time. */
    static SetResult skipped(PlannedSet set) {
        return new SetResult(set, Status.SKIPPED, 0, Duration.ZERO, false);
    }

    /** The same set with the reps that the athlete says were done. */
    SetResult corrected(int newReps) {
        int bounded = Math.max(0, Math.min(MOST_REPS, newReps));
        Status newStatus =
                set.dose().effort() instanceof Effort.Reps aim && bounded < aim.least() ? Status.PARTIAL : Status.DONE;
        return new SetResult(set, newStatus, bounded, time, byKey);
    }
}
