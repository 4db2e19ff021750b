package circuit.terminal;

import circuit.session.Snapshot;
import circuit.terminal.content.CueFlash;
import java.util.concurrent.TimeUnit;

/** When a view has to be drawn anew. */
final class NextRedraw {
    /** Nobody sees more pictures than this of a rehearsal, in which many seconds of the session pass in a real one. */
    private static final long PICTURES_A_SECOND = 30;

    private NextRedraw() {}

    /**
     * In nanoseconds of the session's time, of which {@code speed} seconds pass in a real one.
     *
     * @param untilMovement nanoseconds until the figure moves
     */
    static long nanos(Snapshot now, boolean flashes, long speed, long untilMovement) {
        long least = speed > 1 ? speed * TimeUnit.SECONDS.toNanos(1) / PICTURES_A_SECOND : 0;
        return Math.max(least, Math.min(untilMovement, CueFlash.nanosUntilChange(now, flashes)));
    }
}
