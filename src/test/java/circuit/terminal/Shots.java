package circuit.terminal;

import circuit.session.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;

/** Screens as text: a bar marks the left edge, what is blank on the right is left out. */
final class Shots {
    static final Theme COLOURFUL = new Theme(Theme.Colours.MANY, true, false, false);
    static final Theme BARE = new Theme(Theme.Colours.NONE, false, false, false);

    private Shots() {}

    static String of(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), COLOURFUL, false));
    }

    static String withKeys(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), COLOURFUL, true));
    }

    static String bare(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), BARE, false));
    }

    /** The window in the first moment of what there is to see. */
    static List<AttributedString> lines(Snapshot now, Size size, Theme theme, boolean keys) {
        return Screen.of(now, size, theme, keys, false, Optional.empty()).lines(now.stepElapsed());
    }

    private static String text(List<AttributedString> lines) {
        return lines.stream().map(line -> ("|" + line).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
