package circuit.terminal;

import circuit.plan.Step;
import circuit.session.Phase;
import circuit.session.SetResult;
import circuit.session.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;

/**
 * A snapshot that is laid out in a window. That costs more than anything else on the way to the screen, so until time
 * or the athlete changes something, only the figure is drawn anew.
 *
 * @param until the session's time at which it stops being true
 */
record Screen(Sheet sheet, Size size, Untimed untimed, Duration until) {

    /** What of a snapshot does not change by time alone. */
    private record Untimed(Phase phase, Step step, Duration begun, Duration length, Optional<SetResult> correctable) {
        static Untimed of(Snapshot now) {
            return new Untimed(
                    now.phase(),
                    now.step(),
                    now.elapsed().minus(now.stepElapsed()),
                    now.stepLength(),
                    now.correctable());
        }
    }

    /** With what else the athlete should know, in the first step. */
    static Screen of(Snapshot now, Size size, Theme theme, boolean keys, boolean muted, Optional<String> notice) {
        Canvas canvas = new Canvas(size.getColumns(), size.getRows(), theme.unicode());
        Sheet sheet = new Sheet(canvas, theme, Scene.of(now, theme), keys, muted, notice.map(Safe::text));
        Layout.draw(sheet);
        boolean stopped = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN || now.phase() == Phase.OVER;
        long still = stopped ? 0 : NextChange.nanos(now, theme);
        return new Screen(sheet, size, Untimed.of(now), now.elapsed().plusNanos(still));
    }

    /** Whether all but the figure would look the same. */
    boolean holds(Snapshot now, Size window, boolean keys, boolean muted) {
        return now.elapsed().compareTo(until) < 0
                && untimed.equals(Untimed.of(now))
                && size.equals(window)
                && sheet.keys() == keys
                && sheet.muted() == muted;
    }

    /** What the window shows when the step has run so long. */
    List<AttributedString> lines(Duration elapsed) {
        Canvas canvas = sheet.canvas();
        motion().ifPresent(motion -> motion.draw(sheet, canvas.stage().orElseThrow(), elapsed));
        return canvas.lines();
    }

    /** How long until something on it moves by itself, in nanoseconds. */
    long untilMoved(Duration elapsed) {
        return motion().map(motion -> motion.untilChange(elapsed)).orElse(Long.MAX_VALUE);
    }

    private Optional<Motion> motion() {
        return sheet.scene().motion().filter(motion -> sheet.canvas().stage().isPresent());
    }
}
