package circuit.terminal;

import org.jline.utils.AttributedStyle;

/**
 * What every part of the screen draws with.
 *
 * @param keys whether the list of keys is asked for
 */
record Sheet(Canvas canvas, Theme theme, Scene scene, boolean keys) {

    AttributedStyle band() {
        return theme.band(scene.state());
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
