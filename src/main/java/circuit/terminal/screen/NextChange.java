package circuit.terminal.screen;

import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import java.util.concurrent.TimeUnit;

/** When what the screen shows has to be drawn anew. */
public final class NextChange {
    /** A rehearsal runs many seconds in one; more pictures than this nobody sees. */
    private static final long FRAMES_A_SECOND = 30;

    private NextChange() {}

    /**
     * In nanoseconds of the session's time, of which {@code speed} seconds pass in a real one.
     *
     * @param moved nanoseconds until the moving figure looks different
     */
    public static long nanos(Snapshot now, Theme theme, long speed, long moved) {
        long least = speed > 1 ? speed * TimeUnit.SECONDS.toNanos(1) / FRAMES_A_SECOND : 0;
        return Math.max(least, Math.min(moved, nanos(now, theme)));
    }

    /** The same for all but the moving figure. */
    public static long nanos(Snapshot now, Theme theme) {
        return Math.min(now.nanosUntilChange(), CueFlash.nanosUntilOut(now, theme.flashes()));
    }
}
