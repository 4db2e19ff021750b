package circuit.terminal;

import circuit.session.Snapshot;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;

/** Turns a snapshot into what a window shows: a pure function of its arguments. */
public final class Screen {
    private Screen() {}

    /**
     * As many lines as the window has rows, none wider than its columns.
     *
     * @param keys whether to show the list of keys
     */
    public static List<AttributedString> lines(Snapshot now, Size size, Theme theme, boolean keys) {
        return picture(now, size, theme, keys, false, Optional.empty()).lines();
    }

    /**
     * What a window shows.
     *
     * @param moving whether something on it moves by itself
     */
    record Picture(List<AttributedString> lines, boolean moving) {}

    /** The same, and whether the sound is silenced is told too, and what else the athlete should know. */
    static Picture picture(Snapshot now, Size size, Theme theme, boolean keys, boolean muted, Optional<String> notice) {
        Canvas canvas = new Canvas(size.getColumns(), size.getRows(), theme.unicode());
        Layout.draw(new Sheet(canvas, theme, Scene.of(now, theme), keys, muted, notice.map(Safe::text)));
        return new Picture(canvas.lines(), canvas.isMoving());
    }
}
