package circuit.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/** Raw mode, the alternate screen and the hidden cursor: sets them and restores what was before. Not thread-safe. */
final class TerminalModes {
    /**
     * JLine's native library sets the number of the line discipline to whatever is in memory, 8 instead of 0 in one of
     * thirty sessions. TTOU would stop a program in the background for this.
     */
    private static final String FIX_LINE_DISCIPLINE = "trap '' TTOU; stty line 0 2>/dev/null";

    /** A terminal that takes no more output would keep stty waiting. */
    private static final long FIX_MILLIS = 500;

    /** No capability of terminfo names these; the terminal then says what is pasted rather than typed. */
    private static final String BRACKETED = "\033[?2004h";

    private static final String NOT_BRACKETED = "\033[?2004l";

    /** What of a terminal is used. */
    enum Use {
        SCREEN,
        LINE,
        /** Nothing is drawn; what is printed goes another way. */
        KEYS
    }

    private final Terminal terminal;
    private final OutputStream output;
    private final Attributes before;
    private Use use;

    /**
     * Changes nothing yet.
     *
     * @param output another way to the terminal, as JLine closes its own in a shutdown hook
     */
    TerminalModes(Terminal terminal, OutputStream output, Use use) {
        this.terminal = terminal;
        this.output = output;
        this.use = use;
        before = new Attributes(terminal.getAttributes());
    }

    void set() {
        terminal.enterRawMode();
        if (use == Use.KEYS) {
            return;
        }
        if (use == Use.SCREEN) {
            terminal.puts(Capability.enter_ca_mode);
        }
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().write(paste(BRACKETED));
        terminal.flush();
    }

    void restore() {
        if (use != Use.KEYS) {
            restoreScreen();
        }
        terminal.setAttributes(before);
    }

    private void restoreScreen() {
        try {
            output.write((paste(NOT_BRACKETED)
                            + code(Capability.exit_attribute_mode)
                            + (use == Use.SCREEN ? leaveScreen() : "\r" + code(Capability.clr_eol))
                            + code(Capability.cursor_normal))
                    .getBytes(StandardCharsets.US_ASCII));
            output.flush();
        } catch (IOException hungUp) {
            // The attributes may still be restored.
        }
    }

    /** For a terminal that takes no more output. */
    void restoreAttributes() {
        try {
            terminal.setAttributes(before);
        } catch (IllegalStateException | IOError hungUp) {
            // There is no terminal left to restore.
        }
    }

    /** A terminal of another kind, with sequences of its own, could print it. */
    private String paste(String sequence) {
        String place = terminal.getStringCapability(Capability.cursor_address);
        return place != null && place.startsWith("\\E[") ? sequence : "";
    }

    /** A terminal without an alternate screen is cleared. */
    private String leaveScreen() {
        String leave = code(Capability.exit_ca_mode);
        return leave.isEmpty() ? code(Capability.clear_screen) : leave;
    }

    /** Leaves the alternate screen; from now on only one line is drawn. */
    void narrow() {
        restore();
        use = Use.LINE;
        set();
    }

    /**
     * Stops the whole process group, as Ctrl-Z does outside of raw mode; returns when the shell continues it. Raising
     * TSTP from Java is not possible.
     */
    static void stopProcessGroup() {
        try {
            shell(FIX_LINE_DISCIPLINE + "; kill -TSTP 0").waitFor();
        } catch (IOException noShell) {
            // The session is paused nevertheless.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** To be called after JLine has set the attributes for the last time. */
    static void fixLineDiscipline() {
        try {
            Process shell = shell(FIX_LINE_DISCIPLINE);
            if (!shell.waitFor(FIX_MILLIS, TimeUnit.MILLISECONDS)) {
                shell.destroy();
            }
        } catch (IOException noShell) {
            // Only a number that stty shows is wrong.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process shell(String script) throws IOException {
        return new ProcessBuilder("sh", "-c", script).inheritIO().start();
    }

    private String code(Capability capability) {
        return code(terminal, capability);
    }

    /** The escape sequence of a capability; empty if the terminal does not have it. */
    static String code(Terminal terminal, Capability capability) {
        String code = terminal.getStringCapability(capability);
        return code == null ? "" : Curses.tputs(code);
    }
}
