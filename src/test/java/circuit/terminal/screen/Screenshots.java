package circuit.terminal.screen;

import circuit.session.Snapshot;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Screens as text: a bar marks the left edge, what is blank on the right is left out. */
public final class Screenshots {
    public static final Theme COLOURFUL = new Theme(Theme.Colours.MANY, Theme.Background.DARK, true, false, false);
    public static final Theme BARE = new Theme(Theme.Colours.NONE, Theme.Background.UNKNOWN, false, false, false);

    private Screenshots() {}

    public static String of(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), COLOURFUL, false));
    }

    public static String withKeys(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), COLOURFUL, true));
    }

    public static String bare(Snapshot now, int columns, int rows) {
        return text(lines(now, Size.of(columns, rows), BARE, false));
    }

    /** The window in the first moment of what there is to see. */
    static List<AttributedString> lines(Snapshot now, Size size, Theme theme, boolean keys) {
        return lines(Screen.of(now, size, theme, keys, Optional.empty(), Optional.empty())
                .picture(now.stepProgress().movement()));
    }

    /** A picture's rows, without what is blank at their ends. */
    public static List<AttributedString> lines(Canvas picture) {
        Area window = picture.area();
        List<AttributedString> lines = new ArrayList<>();
        for (int y = 0; y < window.height(); y++) {
            int end = window.width();
            while (end > 0
                    && picture.text(end - 1, y).equals(" ")
                    && picture.style(end - 1, y).equals(AttributedStyle.DEFAULT)) {
                end--;
            }
            AttributedStringBuilder line = new AttributedStringBuilder();
            for (int x = 0; x < end; x++) {
                line.style(picture.style(x, y)).append(picture.text(x, y));
            }
            lines.add(line.toAttributedString());
        }
        return lines;
    }

    private static String text(List<AttributedString> lines) {
        return lines.stream().map(line -> ("|" + line).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
