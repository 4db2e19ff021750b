package circuit.terminal.screen;

import circuit.plan.Step;
import circuit.session.SetResult;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.CueFlash;
import circuit.terminal.content.ScreenContent;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.AttributedStyle;

/**
 * A snapshot laid out in a window, and what the widgets draw with. The layout is the costly part of a picture: it is kept
 * until a number or a word changes, and only the moving figure is drawn anew.
 *
 * @param figure the figure that shows the exercise
 * @param showsKeys whether the list of keys is shown
 * @param notice a message to the athlete besides
 * @param validUntil the session's time at which the layout is out of date
 */
public record Screen(
        Canvas canvas,
        Theme theme,
        ScreenContent content,
        Optional<FigureWidget> figure,
        boolean showsKeys,
        Optional<String> notice,
        Unchanging unchanging,
        Duration validUntil) {

    /** What of a snapshot does not change by the passing of time alone. */
    private record Unchanging(
            Phase phase, Step step, Duration begun, Duration length, Optional<SetResult> correctable, boolean muted) {
        static Unchanging of(Snapshot now) {
            return new Unchanging(
                    now.phase(),
                    now.step(),
                    now.timing().elapsed().minus(now.stepProgress().elapsed()),
                    now.stepProgress().length(),
                    now.correctable(),
                    now.muted());
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
        boolean stands = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN || now.phase() == Phase.OVER;
        long valid = stands ? 0 : CueFlash.nanosUntilChange(now, theme.flashes());
        Screen screen = new Screen(
                new Canvas(size.getColumns(), size.getRows(), theme.unicode()),
                theme,
                ScreenContent.of(now, theme.flashes()),
                FigureWidget.of(now, theme, before.flatMap(Screen::figure)),
                showsKeys,
                notice.map(Sanitizer::clean),
                Unchanging.of(now),
                now.timing().elapsed().plusNanos(valid));
        ScreenLayout.draw(screen);
        return screen;
    }

    /** Whether everything but the figure would look the same. */
    public boolean isValid(Snapshot now, Size window, boolean showsKeysNow) {
        return now.timing().elapsed().compareTo(validUntil) < 0
                && unchanging.equals(Unchanging.of(now))
                && canvas.area().equals(new Area(0, 0, window.getColumns(), window.getRows()))
                && showsKeys == showsKeysNow;
    }

    /** The picture when the figure's movement has got so far. */
    public Canvas picture(Duration movement) {
        shownFigure().ifPresent(shown -> shown.draw(this, canvas.figureArea().orElseThrow(), movement));
        return canvas;
    }

    /** How many nanoseconds pass until the figure moves. */
    public long nanosUntilMovement(Duration movement) {
        return shownFigure().map(shown -> shown.nanosUntilMovement(movement)).orElse(Long.MAX_VALUE);
    }

    private Optional<FigureWidget> shownFigure() {
        return figure.filter(any -> canvas.figureArea().isPresent());
    }

    /** Whether the athlete has muted the cues. */
    boolean muted() {
        return unchanging.muted();
    }

    /** The style of the banner. */
    AttributedStyle banner() {
        return theme.banner(content.state(), content.banner().lit());
    }

    /** The style of text of normal size on the banner. */
    AttributedStyle bannerText() {
        return theme.bannerText(content.state(), content.banner().lit());
    }

    /** The style of the banner's lower edge. */
    AttributedStyle bannerEdge() {
        return theme.bannerEdge(content.state());
    }

    /** The style of the countdown's number. */
    AttributedStyle number() {
        return content.numberLit() ? theme.strong() : ink();
    }

    /** The style of text in the state's colour. */
    AttributedStyle ink() {
        return theme.ink(content.state());
    }

    /** The area inset by the margin, where the window is wide enough for one. */
    Area inset(Area area) {
        int columns = canvas.area().width();
        return area.inset(columns >= 60 ? 2 : columns >= 30 ? 1 : 0);
    }
}
