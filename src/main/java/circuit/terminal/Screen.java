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
        return Painting.of(now, size, theme, keys, false, Optional.empty()).lines(now.stepElapsed());
    }
}
