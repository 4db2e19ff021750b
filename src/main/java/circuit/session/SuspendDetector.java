package circuit.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Notices that the machine slept: meanwhile its wall clock went on and its steady one stood still. Whoever drives a
 * session looks at least every few seconds, so that a clock that is set slowly is not mistaken for sleep.
 */
public final class SuspendDetector {
    /** What a clock may be put right by while a session runs. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Ticker steady;
    private final InstantSource wall;
    private long lastSteady;
    private Instant lastWall;

    /** Begins to watch; the steady clock is the machine's own, not one that runs faster for a rehearsal. */
    public SuspendDetector(Ticker steady, InstantSource wall) {
        this.steady = steady;
        this.wall = wall;
        lastSteady = steady.nanos();
        lastWall = wall.instant();
    }

    /** How long the machine slept since this was asked last; zero if it did not, or too short to matter. */
    public Duration look() {
        long nowSteady = steady.nanos();
        Instant nowWall = wall.instant();
        Duration asleep = Duration.between(lastWall, nowWall).minusNanos(nowSteady - lastSteady);
        lastSteady = nowSteady;
        lastWall = nowWall;
        return asleep.compareTo(LEAST) > 0 ? asleep : Duration.ZERO;
    }
}
