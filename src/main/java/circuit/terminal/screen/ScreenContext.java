package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/**
 * What every widget draws with.
 *
 * @param figure the figure that shows the exercise
 * @param showsKeys whether the list of keys is shown
 * @param muted whether the athlete has muted the cues
 * @param notice a message to the athlete besides
 */
record ScreenContext(
        Canvas canvas,
        Theme theme,
        ScreenContent content,
        Optional<FigureWidget> figure,
        boolean showsKeys,
        boolean muted,
        Optional<String> notice) {

    /** The style of the banner. */
    AttributedStyle banner() {
        return content.banner().lit() ? theme.litBanner(content.state()) : theme.banner(content.state());
    }

    /** The style of the countdown's number. */
    AttributedStyle number() {
        return content.numberLit() ? theme.strong() : ink();
    }

    /** The style of text in the state's colour. */
    AttributedStyle ink() {
        return theme.ink(content.state());
    }

    /** The area without a margin at the window's edges, where the window is wide enough for one. */
    Area inset(Area area) {
        int columns = canvas.area().width();
        return area.inset(columns >= 60 ? 2 : columns >= 30 ? 1 : 0);
    }
}
