package circuit.terminal;

import java.util.HashMap;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The style that a terminal draws in, changed only where it has to be. */
final class Pen {
    private static final char BEFORE = 'x';
    private static final char AFTER = 'y';

    private final Terminal terminal;
    private final Map<AttributedStyle, Map<AttributedStyle, String>> changes = new HashMap<>();
    private AttributedStyle style = AttributedStyle.DEFAULT;

    Pen(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is left of a style where nothing is written on it. */
    static AttributedStyle ground(AttributedStyle style) {
        return style.equals(AttributedStyle.DEFAULT)
                ? style
                : style.boldDefault().foregroundDefault();
    }

    /** The terminal has been told to draw plainly. */
    void lift() {
        style = AttributedStyle.DEFAULT;
    }

    /** Draws in that style from now on. */
    void take(AttributedStyle wanted, StringBuilder out) {
        if (!wanted.equals(style)) {
            out.append(change(style, wanted));
            style = wanted;
        }
    }

    /** Draws blanks that look as in that style: what is written on them would, does not matter. */
    void blank(AttributedStyle wanted, StringBuilder out) {
        if (!ground(wanted).equals(ground(style))) {
            take(wanted, out);
        }
    }

    /** Whether the text would look as in that style. */
    boolean draws(String text, AttributedStyle wanted) {
        return wanted.equals(style) || (text.isBlank() && ground(wanted).equals(ground(style)));
    }

    private String change(AttributedStyle from, AttributedStyle to) {
        return changes.computeIfAbsent(from, before -> new HashMap<>())
                .computeIfAbsent(to, after -> asked(from, after));
    }

    /** JLine knows what to write between two styles, and tells it only while it writes a text. */
    private String asked(AttributedStyle from, AttributedStyle to) {
        String text = new AttributedStringBuilder()
                .style(from)
                .append(BEFORE)
                .style(to)
                .append(AFTER)
                .toAnsi(terminal);
        return text.substring(text.indexOf(BEFORE) + 1, text.indexOf(AFTER));
    }
}
