package circuit.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/** What is changed on a terminal to draw on it, and how it is changed back. */
final class Takeover {
    private final Terminal terminal;
    private final OutputStream direct;
    private final Attributes before;
    private boolean whole;

    /**
     * Changes nothing yet.
     *
     * @param whole whether all of it is drawn on, rather than one line
     * @param direct a way to the terminal that stays open when the other is closed behind our back
     */
    Takeover(Terminal terminal, OutputStream direct, boolean whole) {
        this.terminal = terminal;
        this.direct = direct;
        this.whole = whole;
        before = new Attributes(terminal.getAttributes());
    }

    /** Keys one by one, the other screen, no cursor. */
    void begin() {
        terminal.enterRawMode();
        if (whole) {
            terminal.puts(Capability.enter_ca_mode);
        }
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
    }

    /** As it was; a terminal that has hung up is left alone. */
    void end() {
        try {
            direct.write((code(Capability.exit_attribute_mode)
                            + (whole ? otherScreen() : "\r" + code(Capability.clr_eol))
                            + code(Capability.cursor_normal))
                    .getBytes(StandardCharsets.US_ASCII));
            direct.flush();
        } catch (IOException hungUp) {
            // The attributes are worth a try all the same.
        }
        terminal.setAttributes(before);
    }

    /** What was there before; a terminal without another screen can only be left empty. */
    private String otherScreen() {
        String back = code(Capability.exit_ca_mode);
        return back.isEmpty() ? code(Capability.clear_screen) : back;
    }

    /** From now on only one line is drawn on. */
    void narrow() {
        end();
        whole = false;
        begin();
    }

    /** Stops the whole process group, as the terminal would have if its keys were not ours; returns when continued. */
    void stop() {
        end();
        try {
            new ProcessBuilder("sh", "-c", Discipline.MEND + "; kill -TSTP 0")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            // Then there is no way to stop; the session is paused all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        begin();
    }

    private String code(Capability capability) {
        return code(terminal, capability);
    }

    /** What to write for it; nothing where the terminal cannot do it. */
    static String code(Terminal terminal, Capability capability) {
        String code = terminal.getStringCapability(capability);
        return code == null ? "" : Curses.tputs(code);
    }
}
