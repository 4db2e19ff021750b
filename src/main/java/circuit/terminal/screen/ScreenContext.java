package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/**
 * What every part of the screen draws with.
 *
 * @param keys whether the list of keys is asked for
 * @param muted whether the athlete has silenced the sound
 * @param notice what the athlete should know besides
 */
record ScreenContext(
        Canvas canvas, Theme theme, ScreenContent scene, boolean keys, boolean muted, Optional<String> notice) {

    AttributedStyle band() {
        return scene.bandLit() ? theme.litBand(scene.state()) : theme.band(scene.state());
    }

    /** What the number is drawn in. */
    AttributedStyle number() {
        return scene.numberLit() ? theme.strong() : ink();
    }

    AttributedStyle ink() {
        return theme.ink(scene.state());
    }

    /** Keeps text off the window's edges where there is room for that. */
    Area inset(Area area) {
        int columns = canvas.area().width();
        return area.inset(columns >= 60 ? 2 : columns >= 30 ? 1 : 0);
    }
}
