package circuit.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Notices that the machine slept: its wall clock went on while its monotonic clock stood still. The scheduler asks every
 * few seconds, so that a wall clock that is adjusted slowly is not mistaken for sleep.
 */
public final class SuspendDetector {
    /** Shorter differences are adjustments of the wall clock. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Ticker steady;
    private final InstantSource wall;
    private long lastSteady;
    private Instant lastWall;

    /** Begins to watch; the steady clock is the machine's, even in a rehearsal that runs faster. */
    public SuspendDetector(Ticker steady, InstantSource wall) {
        this.steady = steady;
        this.wall = wall;
        lastSteady = steady.nanos();
        lastWall = wall.instant();
    }

    /** How long the machine slept since the last call; zero if it did not, or too short to matter. */
    public Duration timeAsleep() {
        long nowSteady = steady.nanos();
        Instant nowWall = wall.instant();
        Duration asleep = Duration.between(lastWall, nowWall).minusNanos(nowSteady - lastSteady);
        lastSteady = nowSteady;
        lastWall = nowWall;
        return asleep.compareTo(LEAST) > 0 ? asleep : Duration.ZERO;
    }
}
