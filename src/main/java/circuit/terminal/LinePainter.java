package circuit.terminal;

import circuit.text.Sanitizer;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** Draws one line of the terminal in its place, if it differs from the last one. Not thread-safe. */
final class LinePainter {
    private final Terminal terminal;
    private AttributedString shown = AttributedString.EMPTY;

    LinePainter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The next line is drawn whatever it is, as something else may have been drawn meanwhile. */
    void forget() {
        shown = AttributedString.EMPTY;
    }

    void paint(AttributedString line) {
        if (!line.equals(shown)) {
            write("\r" + line.toAnsi(terminal) + TerminalModes.code(terminal, Capability.clr_eol));
            shown = line;
        }
    }

    /** Writes a line that stays above the one that is drawn. */
    void paintAbove(String text) {
        write("\r" + Sanitizer.clean(text) + TerminalModes.code(terminal, Capability.clr_eol) + "\r\n");
        forget();
    }

    private void write(String text) {
        terminal.writer().write(text);
        terminal.flush();
    }
}
