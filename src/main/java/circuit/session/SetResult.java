package circuit.session;

import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import circuit.session.cue.StepProgress;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

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

    /** The longest time of a set; what is kept of one that was left counting up for longer. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** The limit of the reps in a result. */
    public static final int MOST_REPS = Effort.Reps.LIMIT;

    /** A set ended before this part of its time was hardly done in full; more likely a key was pressed twice. */
    private static final int TOO_SOON = 3;

    /** The set ran its time, or the athlete said that it is done; of a set ended far too soon only the reps reached count. */
    static SetResult finished(StepProgress progress, boolean byKey) {
        PlannedSet set = progress.step().set();
        Duration time = progress.elapsed();
        boolean tooSoon = byKey && time.multipliedBy(TOO_SOON).compareTo(progress.length()) < 0;
        boolean counts = tooSoon || set.dose().effort() instanceof Effort.MaxReps;
        int reps = counts ? paced(progress) : set.reps();
        return new SetResult(set, status(set, reps, time), reps, time, byKey);
    }

    /** The athlete left the set. */
    static SetResult brokenOff(StepProgress progress) {
        PlannedSet set = progress.step().set();
        return new SetResult(set, Status.PARTIAL, paced(progress), progress.elapsed(), true);
    }

    /** A skipped set has no reps and no time. */
    static SetResult skipped(PlannedSet set) {
        return new SetResult(set, Status.SKIPPED, 0, Duration.ZERO, false);
    }

    /** The same set with so many more or fewer reps, or whole seconds if it is not counted in reps. */
    SetResult corrected(int change) {
        return withAmount((set.isReps() ? reps : TimeText.toSecond(time).toSeconds()) + change);
    }

    /** The same set with that many reps, or whole seconds if it is not counted in reps. */
    SetResult withAmount(long amount) {
        long possible = Math.max(0, Math.min(most(), amount));
        int newReps = set.isReps() ? (int) possible : 0;
        Duration newTime = set.isReps() ? time : Duration.ofSeconds(possible);
        return new SetResult(set, status(set, newReps, newTime), newReps, newTime, byKey);
    }

    /** The most reps, or seconds, that it can have. */
    long most() {
        return set.isReps() ? MOST_REPS : LONGEST.toSeconds();
    }

    /** Whether it is likely to have had so many reps: at most twice those that were asked for or logged. */
    boolean couldHave(long likely) {
        return set.isReps() && likely <= 2L * Math.max(reps, set.reps());
    }

    /** The same result of the set with another load. */
    SetResult of(PlannedSet loaded) {
        return new SetResult(loaded, status, reps, time, byKey);
    }

    /** The way that was gone to its end. */
    public Optional<Effort.Distance> distance() {
        return status == Status.DONE && set.dose().effort() instanceof Effort.Distance distance
                ? Optional.of(distance)
                : Optional.empty();
    }

    /** Whether only the athlete knows how many reps it had. */
    public boolean isCountedByAthlete() {
        return set.dose().effort() instanceof Effort.MaxReps;
    }

    private static Status status(PlannedSet set, int reps, Duration time) {
        Effort effort = set.dose().effort();
        boolean partial = (effort instanceof Effort.Timed timed && time.compareTo(timed.least()) < 0)
                || (effort instanceof Effort.Reps aim && reps < aim.least());
        return partial ? Status.PARTIAL : Status.DONE;
    }

    private static int paced(StepProgress progress) {
        return progress.step().set().isReps() ? progress.repsDone() : 0;
    }
}
