package circuit.terminal;

import circuit.session.Inbox;
import circuit.session.Input;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;

/**
 * The terminal, taken over: raw keys, its other screen, no cursor. Closing gives it back as it was, from any thread
 * and as often as one likes; what is drawn after that goes nowhere.
 */
public final class Console implements AutoCloseable {
    /** A window whose terminal does not tell its size. */
    private static final Size USUAL = Size.of(80, 24);

    /** How long to wait for a picture under way when another thread closes; a hung terminal may never take it. */
    private static final long PATIENCE_MILLIS = 500;

    private final Terminal terminal;
    private final OutputStream direct;
    private final Attributes before;
    private final Display display;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;
    /** It takes no more pictures: it has hung up, or a signal has JLine closing it behind our back. */
    private boolean dark;

    private Size drawn = Size.of(0, 0);

    /**
     * Takes over the terminal that the program was started on.
     *
     * @throws IOException if there is none, or it cannot place its cursor
     */
    public static Console open() throws IOException {
        // The probes that this switches off would cost a fifth of a second before anything is seen.
        System.setProperty(TerminalBuilder.PROP_GRAPHEME_CLUSTER, "false");
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .provider(TerminalBuilder.PROP_PROVIDER_JNI)
                .dumb(false)
                .encoding(encoding())
                .nativeSignals(false)
                .build();
        if (terminal.getStringCapability(Capability.cursor_address) == null) {
            terminal.close();
            throw new IOException("a terminal of type " + terminal.getType() + " cannot place its cursor");
        }
        return new Console(terminal, new FileOutputStream(FileDescriptor.out));
    }

    /** Takes over any terminal; what gives it back is written past it, in case that it was closed behind our back. */
    Console(Terminal terminal, OutputStream direct) {
        this.terminal = terminal;
        this.direct = direct;
        before = terminal.getAttributes();
        display = new Display(terminal, true);
        enter();
    }

    /** What this terminal can show. */
    public Theme theme(boolean coloured) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        Theme.Colours shown = !coloured || colours == null || colours < 8
                ? Theme.Colours.NONE
                : colours < 256 ? Theme.Colours.SIXTEEN : Theme.Colours.MANY;
        return new Theme(shown, terminal.encoding().equals(StandardCharsets.UTF_8));
    }

    /** From now on keys and changes of the window reach the inbox. */
    public void listen(Inbox inbox) {
        Signals.register("WINCH", () -> inbox.post(new Input.Resized()));
        // Stopped and continued by somebody else: the shell has had the terminal meanwhile.
        Signals.register("CONT", () -> inbox.post(new Input.Resized()));
        Thread reader = new Thread(() -> Keyboard.listen(terminal.reader(), inbox), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    /** Shows lines made for the window's size; errors of a terminal that has hung up are nobody's concern. */
    void draw(Function<Size, List<AttributedString>> lines) {
        lock.lock();
        try {
            if (closed || dark) {
                return;
            }
            Size size = size();
            if (!size.equals(drawn)) {
                display.resize(size);
                display.clear();
                drawn = size;
            }
            display.update(lines.apply(size), -1);
        } catch (IllegalStateException | IOError hungUp) {
            dark = true;
        } finally {
            lock.unlock();
        }
    }

    /** The next picture is drawn whole. */
    void refresh() {
        lock.lock();
        try {
            if (!closed && !dark) {
                enter();
            }
        } catch (IllegalStateException | IOError hungUp) {
            dark = true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives the terminal back and stops the program; returns when the shell has continued it. */
    void suspend() {
        lock.lock();
        try {
            if (!closed && !dark) {
                leave();
                stop();
                enter();
            }
        } catch (IllegalStateException | IOError hungUp) {
            dark = true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        boolean mine = false;
        try {
            mine = lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!closed) {
                closed = true;
                leave();
                terminal.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException | IOError hungUp) {
            // There is nobody left to give it back to.
        } finally {
            if (mine) {
                lock.unlock();
            }
        }
    }

    private Size size() {
        Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
    }

    private void enter() {
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
        drawn = Size.of(0, 0);
    }

    private void leave() {
        try {
            direct.write((capability(Capability.exit_attribute_mode)
                            + capability(Capability.exit_ca_mode)
                            + capability(Capability.cursor_normal))
                    .getBytes(StandardCharsets.US_ASCII));
            direct.flush();
        } catch (IOException hungUp) {
            // The attributes are worth a try all the same.
        }
        terminal.setAttributes(before);
    }

    private String capability(Capability capability) {
        String code = terminal.getStringCapability(capability);
        return code == null ? "" : Curses.tputs(code);
    }

    /** The whole process group, as the terminal itself would have: raw mode has taken that over from it. */
    private static void stop() {
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
        } catch (IOException e) {
            // Without a shell to ask there is no way to stop; the session is paused all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The locale's own, which is not what Java takes by itself from version 18 on. */
    private static Charset encoding() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }
}
