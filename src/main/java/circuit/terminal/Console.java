package circuit.terminal;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;

/**
 * The terminal, taken over. Closing gives it back as it was, from any thread and as often as one likes; what is drawn
 * after that, or after the terminal has hung up, goes nowhere.
 */
public final class Console implements AutoCloseable {
    /** For a terminal that does not tell its size. */
    private static final Size USUAL = Size.of(80, 24);

    /** How long to wait for a picture under way before closing over it; a hung terminal may never take it. */
    private static final long PATIENCE_MILLIS = 500;

    private final Terminal terminal;
    private final Takeover takeover;
    private final Runnable mending;
    private final Painter painter;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closed;
    private Optional<Listening> listening = Optional.empty();
    private AttributedString lineDrawn = AttributedString.EMPTY;

    /**
     * Takes over the whole terminal that the program was started on.
     *
     * @throws IOException if there is none, or it cannot place its cursor
     */
    public static Console open() throws IOException {
        return on(terminal(), true);
    }

    /** Takes over a terminal that {@link #terminal} got at, or one line of it, and the keys. */
    static Console on(Terminal terminal, boolean whole) {
        return new Console(terminal, new FileOutputStream(FileDescriptor.out), whole, Discipline::mend);
    }

    /**
     * The terminal that the program was started on, with nothing about it changed; from any thread.
     *
     * @throws IOException if there is none, or it cannot place its cursor
     */
    static Terminal terminal() throws IOException {
        TerminalType type = TerminalType.ours();
        Optional<String> fault = type.fault();
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        type.learn();
        return Tty.open(type.name(), encoding());
    }

    Console(Terminal terminal, OutputStream direct) {
        this(terminal, direct, true, () -> {});
    }

    private Console(Terminal terminal, OutputStream direct, boolean whole, Runnable mending) {
        this.terminal = terminal;
        this.mending = mending;
        takeover = new Takeover(terminal, direct, whole);
        painter = new Painter(terminal);
        takeover.begin();
    }

    /** What this terminal can show, and its owner wants to see. */
    public Theme theme(boolean coloured, boolean flashes, boolean figures) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        Theme.Colours shown = !coloured || colours == null || colours < 8
                ? Theme.Colours.NONE
                : colours < 256 ? Theme.Colours.SIXTEEN : Theme.Colours.MANY;
        return new Theme(shown, terminal.encoding().equals(StandardCharsets.UTF_8), flashes, figures);
    }

    /** From now on keys and changes of the window reach the inputs. */
    public void listen(InputQueue inputs) {
        listening = Optional.of(new Listening(new Typing(terminal.encoding()), inputs, () -> watch(inputs)));
    }

    /** On the keys' thread, as to ask JLine for signals takes as long as to draw. A size that changed meanwhile is seen at the next picture. */
    private static void watch(InputQueue inputs) {
        Signals.register("WINCH", () -> inputs.post(new Input.Resized()));
        // Stopped and continued by somebody else: the shell has had the terminal meanwhile.
        Signals.register("CONT", () -> inputs.post(new Input.Resized()));
    }

    /** The keys themselves, for whoever reads them one by one; not once {@link #listen} was called. */
    Keyboard keyboard() {
        return new Keyboard(new Typing(terminal.encoding()));
    }

    /** Gives the other screen back and goes on with one line. */
    public Console narrow() {
        guarded(takeover::narrow);
        return this;
    }

    /** Shows a picture made for the window's size; only what differs from what is there goes to the terminal. */
    void draw(Function<Size, Canvas> picture) {
        guarded(() -> write(painter.paint(picture.apply(size()))));
    }

    /** Shows one line where the last one stood, if it differs. */
    void drawLine(Function<Size, AttributedString> line) {
        guarded(() -> {
            AttributedString next = line.apply(size());
            if (!next.equals(lineDrawn)) {
                write("\r" + next.toAnsi(terminal));
                terminal.puts(Capability.clr_eol);
                terminal.flush();
                lineDrawn = next;
            }
        });
    }

    /** Writes what is no picture, such as the bell; from any thread. */
    public void ring(String signal) {
        guarded(() -> write(signal));
    }

    /** The next picture is drawn whole, whatever has become of the terminal meanwhile. */
    void refresh() {
        guarded(() -> {
            takeover.begin();
            painter.forget();
            lineDrawn = AttributedString.EMPTY;
        });
    }

    /** Gives the terminal back and stops the program; returns when the shell has continued it. */
    void suspend() {
        guarded(() -> {
            takeover.stop();
            painter.forget();
            lineDrawn = AttributedString.EMPTY;
        });
    }

    @Override
    public void close() {
        listening.ifPresent(Listening::close);
        boolean mine = false;
        try {
            mine = lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!closed) {
                closed = true;
                takeover.end();
                terminal.close();
                mending.run();
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

    private void write(String text) {
        if (!text.isEmpty()) {
            terminal.writer().write(text);
            terminal.flush();
        }
    }

    private void guarded(Runnable work) {
        lock.lock();
        try {
            if (!closed) {
                work.run();
            }
        } catch (IllegalStateException | IOError hungUp) {
            // The session goes on without a screen, so that it can be kept; closing still tries to give it back.
        } finally {
            lock.unlock();
        }
    }

    private Size size() {
        Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
    }

    /** The locale's own, which is not what Java takes by itself from version 18 on. */
    private static Charset encoding() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }
}
