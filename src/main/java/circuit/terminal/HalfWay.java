package circuit.terminal;

import circuit.routine.Effort;
import circuit.session.Phase;
import circuit.session.Snapshot;
import java.time.Duration;

/** The middle of a timed set that is long enough to have one; it is told for a few seconds. */
final class HalfWay {
    private static final Duration LEAST = Duration.ofSeconds(20);
    private static final long TOLD = Duration.ofSeconds(3).toNanos();

    private HalfWay() {}

    /** Whether it has just been passed. */
    static boolean isTold(Snapshot now) {
        return isPassed(now) && since(now) < TOLD;
    }

    static boolean isPassed(Snapshot now) {
        return has(now) && since(now) >= 0;
    }

    /** How many nanoseconds ago it was; negative before it. */
    static long since(Snapshot now) {
        return now.stepElapsed().toNanos() - now.stepLength().toNanos() / 2;
    }

    /** Until it is passed, or has been told for long enough. */
    static long untilChange(Snapshot now) {
        if (!has(now) || since(now) >= TOLD) {
            return Long.MAX_VALUE;
        }
        return since(now) < 0 ? -since(now) : TOLD - since(now);
    }

    private static boolean has(Snapshot now) {
        return now.phase() == Phase.WORK
                && now.step().set().dose().effort() instanceof Effort.Timed
                && now.stepLength().compareTo(LEAST) >= 0;
    }
}
