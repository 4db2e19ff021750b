package circuit.terminal;

import circuit.plan.PlannedSet;
import circuit.session.Snapshot;
import java.time.Duration;

/** When what is on the screen stops being true. */
final class NextChange {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** A rehearsal runs many seconds in one, and nobody sees more than this many pictures of them. */
    private static final long FRAMES_A_SECOND = 30;

    private NextChange() {}

    /**
     * In nanoseconds of the session's time, of which {@code speed} seconds pass in a real one.
     *
     * @param moved until something has moved by itself
     */
    static long nanos(Snapshot now, Theme theme, long speed, long moved) {
        long least = speed > 1 ? speed * SECOND / FRAMES_A_SECOND : 0;
        return Math.max(least, Math.min(moved, nanos(now, theme)));
    }

    /** Of all but what moves by itself. */
    static long nanos(Snapshot now, Theme theme) {
        return Math.min(nanos(now), theme.flashes() ? Flash.untilChange(now) : HalfWay.untilChange(now));
    }

    /** In nanoseconds of the session's time; the bar moves along with the seconds. */
    static long nanos(Snapshot now) {
        return switch (now.phase()) {
            case PAUSED, OVER -> Long.MAX_VALUE;
            case COUNT_IN -> countingDown(now.countIn());
            case GET_READY, SWITCH, REST -> Math.min(countingDown(now.stepLeft()), countingDown(now.left()));
            case WORK -> work(now);
        };
    }

    private static long work(Snapshot now) {
        long next = countingUp(now.stepElapsed(), SECOND);
        PlannedSet set = now.step().set();
        if (now.rep() > 0) {
            next = Math.min(next, countingUp(now.stepElapsed(), set.repLength().toNanos()));
        }
        if (!now.step().waits()) {
            next = Math.min(next, countingDown(now.stepLeft()));
            next = Math.min(next, countingDown(now.left()));
        }
        long bite = Bite.of(now).map(Bite::left).map(NextChange::countingDown).orElse(next);
        return Math.min(next, bite);
    }

    private static long countingDown(Duration left) {
        long part = left.toNanos() % SECOND;
        return part == 0 ? SECOND : part;
    }

    private static long countingUp(Duration elapsed, long unit) {
        return unit - elapsed.toNanos() % unit;
    }
}
