package circuit.terminal.screen;

import circuit.plan.Step;
import circuit.session.Phase;
import circuit.session.SetResult;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Size;

/**
 * A snapshot that is laid out in a window. That costs more than anything else on the way to the screen, so until time
 * or the athlete changes something, only the figure is drawn anew.
 *
 * @param until the session's time at which it stops being true
 */
public record Screen(ScreenContext sheet, Size size, Untimed untimed, Duration until) {

    /** What of a snapshot does not change by time alone. */
    private record Untimed(Phase phase, Step step, Duration begun, Duration length, Optional<SetResult> correctable) {
        static Untimed of(Snapshot now) {
            return new Untimed(
                    now.phase(),
                    now.step(),
                    now.timing().elapsed().minus(now.stepProgress().elapsed()),
                    now.stepProgress().length(),
                    now.correctable());
        }
    }

    /** With what else the athlete should know, in the first step. */
    public static Screen of(Snapshot now, Size size, Theme theme, boolean keys, Optional<String> notice) {
        return of(now, size, theme, keys, notice, Optional.empty());
    }

    /** The same, where there was another before. */
    public static Screen of(
            Snapshot now, Size size, Theme theme, boolean keys, Optional<String> notice, Optional<Screen> before) {
        Canvas canvas = new Canvas(size.getColumns(), size.getRows(), theme.unicode());
        ScreenContent scene = ScreenContent.of(
                now, theme, before.flatMap(screen -> screen.sheet.scene().motion()));
        ScreenContext sheet = new ScreenContext(canvas, theme, scene, keys, now.muted(), notice.map(Sanitizer::clean));
        ScreenLayout.draw(sheet);
        boolean stopped = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN || now.phase() == Phase.OVER;
        long still = stopped ? 0 : NextChange.nanos(now, theme);
        return new Screen(sheet, size, Untimed.of(now), now.timing().elapsed().plusNanos(still));
    }

    /** Whether all but the figure would look the same. */
    public boolean holds(Snapshot now, Size window, boolean keys) {
        return now.timing().elapsed().compareTo(until) < 0
                && untimed.equals(Untimed.of(now))
                && size.equals(window)
                && sheet.keys() == keys
                && sheet.muted() == now.muted();
    }

    /** What the window shows when the step has run so long. */
    public Canvas picture(Duration elapsed) {
        Canvas canvas = sheet.canvas();
        motion().ifPresent(motion -> motion.draw(sheet, canvas.stage().orElseThrow(), elapsed));
        return canvas;
    }

    /** How long until something on it moves by itself, in nanoseconds. */
    public long untilMoved(Duration elapsed) {
        return motion().map(motion -> motion.untilChange(elapsed)).orElse(Long.MAX_VALUE);
    }

    private Optional<FigureWidget> motion() {
        return sheet.scene().motion().filter(motion -> sheet.canvas().stage().isPresent());
    }
}
