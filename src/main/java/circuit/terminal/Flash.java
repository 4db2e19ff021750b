package circuit.terminal;

import circuit.plan.PlannedSet;
import circuit.session.Phase;
import circuit.session.Snapshot;
import java.time.Duration;

/**
 * What lights up for an instant, so that a cue is seen as well as heard: the band at every change and half-way, the
 * number at every rep. All follows from the moment itself. Nothing that comes more than once a second lights up, so
 * there are never more than three flashes a second (WCAG 2.2, success criterion 2.3.1).
 */
final class Flash {
    static final long LENGTH = Duration.ofMillis(200).toNanos();

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private Flash() {}

    /** Whether the band is lit. */
    static boolean ofBand(Snapshot now) {
        return bandLeft(now) > 0;
    }

    /** Whether the number is lit. */
    static boolean ofNumber(Snapshot now) {
        return numberLeft(now) > 0;
    }

    /** For how many nanoseconds the light stays as it is. */
    static long untilChange(Snapshot now) {
        long band = bandLeft(now);
        long number = numberLeft(now);
        long half = HalfWay.untilChange(now);
        return Math.min(half, Math.min(band > 0 ? band : Long.MAX_VALUE, number > 0 ? number : Long.MAX_VALUE));
    }

    private static long bandLeft(Snapshot now) {
        boolean moving = now.phase() == Phase.WORK || now.phase() == Phase.SWITCH || now.phase() == Phase.REST;
        if (!moving || now.stepLength().toNanos() < SECOND) {
            return 0;
        }
        long elapsed = now.stepElapsed().toNanos();
        long left = LENGTH - elapsed;
        left = Math.max(
                left, Bite.of(now).map(bite -> LENGTH - bite.into().toNanos()).orElse(0L));
        return Math.max(left, HalfWay.isPassed(now) ? LENGTH - HalfWay.since(now) : 0);
    }

    private static long numberLeft(Snapshot now) {
        PlannedSet set = now.step().set();
        long rep = set.repLength().toNanos();
        if (now.phase() != Phase.WORK || now.rep() == 0 || rep < SECOND) {
            return 0;
        }
        return LENGTH - now.stepElapsed().toNanos() % rep;
    }
}
