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

    /** The set ran its time, or the athlete said that it is done; of a shortened set only the reps reached count. */
    static SetResult finished(PlannedSet set, Duration time, boolean byKey) {
        boolean cutShort = !byKey && time.compareTo(set.length()) < 0;
        int reps = cutShort || set.dose().effort() instanceof Effort.MaxReps ? paced(set, time) : set.reps();
        return new SetResult(set, status(set, reps, time), reps, time, byKey);
    }

    /** The athlete left the set after that time. */
    static SetResult brokenOff(PlannedSet set, Duration time) {
        return new SetResult(set, Status.PARTIAL, paced(set, time), time, true);
    }

    /** A skipped set has no reps and no time. */
    static SetResult skipped(PlannedSet set) {
        return new SetResult(set, Status.SKIPPED, 0, Duration.ZERO, false);
    }

    /** The same set with the reps that the athlete says were done. */
    SetResult corrected(int newReps) {
        int bounded = Math.max(0, Math.min(MOST_REPS, newReps));
        return new SetResult(set, status(set, bounded, time), bounded, time, byKey);
    }

    private static Status status(PlannedSet set, int reps, Duration time) {
        Effort effort = set.dose().effort();
        boolean partial = (effort instanceof Effort.Timed timed && time.compareTo(timed.length()) < 0)
                || (effort instanceof Effort.Reps aim && reps < aim.least());
        return partial ? Status.PARTIAL : Status.DONE;
    }

    private static int paced(PlannedSet set, Duration time) {
        if (!set.isReps()) {
            return 0;
        }
        int reps = (int) Math.min(MOST_REPS, time.dividedBy(set.repLength()));
        return set.dose().effort() instanceof Effort.Reps ? Math.min(reps, set.reps()) : reps;
    }
}
