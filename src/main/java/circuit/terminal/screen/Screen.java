package circuit.terminal.screen;

import circuit.plan.Step;
import circuit.session.SetResult;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.CueFlash;
import circuit.terminal.content.ScreenContent;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Size;

/**
 * A snapshot laid out in a window. The layout is the costly part of a picture: it is kept until a number or a word
 * changes, and only the moving figure is drawn anew.
 *
 * @param validUntil the session's time at which the layout is out of date
 */
public record Screen(ScreenContext context, Size size, Unchanging unchanging, Duration validUntil) {

    /** What of a snapshot does not change by the passing of time alone. */
    private record Unchanging(
            Phase phase, Step step, Duration begun, Duration length, Optional<SetResult> correctable) {
        static Unchanging of(Snapshot now) {
            return new Unchanging(
                    now.phase(),
                    now.step(),
                    now.timing().elapsed().minus(now.stepProgress().elapsed()),
                    now.stepProgress().length(),
                    now.correctable());
        }
    }

    /**
     * Lays out a snapshot.
     *
     * @param notice a message to the athlete
     * @param before the screen before, whose figure goes on if it is the same one
     */
    public static Screen of(
            Snapshot now, Size size, Theme theme, boolean showsKeys, Optional<String> notice, Optional<Screen> before) {
        ScreenContext context = new ScreenContext(
                new Canvas(size.getColumns(), size.getRows(), theme.unicode()),
                theme,
                ScreenContent.of(now, theme.flashes()),
                FigureWidget.of(now, theme, before.flatMap(screen -> screen.context.figure())),
                showsKeys,
                now.muted(),
                notice.map(Sanitizer::clean));
        ScreenLayout.draw(context);
        boolean stands = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN || now.phase() == Phase.OVER;
        long valid = stands ? 0 : CueFlash.nanosUntilChange(now, theme.flashes());
        return new Screen(
                context, size, Unchanging.of(now), now.timing().elapsed().plusNanos(valid));
    }

    /** Whether everything but the figure would look the same. */
    public boolean isValid(Snapshot now, Size window, boolean showsKeys) {
        return now.timing().elapsed().compareTo(validUntil) < 0
                && unchanging.equals(Unchanging.of(now))
                && size.equals(window)
                && context.showsKeys() == showsKeys
                && context.muted() == now.muted();
    }

    /** The picture when the step has run so long. */
    public Canvas picture(Duration elapsed) {
        Canvas canvas = context.canvas();
        shownFigure()
                .ifPresent(figure -> figure.draw(context, canvas.figureArea().orElseThrow(), elapsed));
        return canvas;
    }

    /** How many nanoseconds pass until the figure moves. */
    public long nanosUntilMovement(Duration elapsed) {
        return shownFigure().map(figure -> figure.nanosUntilMovement(elapsed)).orElse(Long.MAX_VALUE);
    }

    private Optional<FigureWidget> shownFigure() {
        return context.figure().filter(any -> context.canvas().figureArea().isPresent());
    }
}
