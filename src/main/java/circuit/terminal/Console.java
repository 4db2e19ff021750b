package circuit.terminal;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.terminal.Painter.Picture;
import circuit.terminal.TerminalModes.Use;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.canvas.Theme.Background;
import circuit.terminal.input.BackgroundQuery;
import circuit.terminal.input.KeyListener;
import circuit.terminal.input.KeyTable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal that the program was started on, while something is drawn on it. Thread-safe. Closing restores the
 * terminal; what is drawn after that, or after the terminal has hung up, is dropped.
 */
public final class Console implements AutoCloseable {
    /** For a terminal that does not report its size. */
    private static final Size DEFAULT_SIZE = Size.of(80, 24);

    /** How long closing and suspending wait for a terminal that takes no more output. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final Terminal terminal;
    private final TerminalModes modes;
    private final Painter painter;
    private final LinePainter linePainter;
    private final OutputThread output;
    private final KeyListener.Arrival arrival;
    private final Runnable afterClosing;
    private final AtomicBoolean stale = new AtomicBoolean();
    private volatile boolean closed;
    private boolean lost;
    private Optional<KeyListener> keys = Optional.empty();
    private Optional<Background> background = Optional.empty();
    private String typedEarly = "";

    /**
     * Opens the alternate screen of the terminal.
     *
     * @throws IOException if there is no terminal, or its cursor cannot be placed
     */
    public static Console open() throws IOException {
        return open(Use.SCREEN, TerminalType.ofEnvironment());
    }

    /**
     * Opens one line of the terminal, and its keys.
     *
     * @throws IOException if there is no terminal, or its cursor cannot be placed
     */
    public static Console openLine() throws IOException {
        return open(Use.LINE, TerminalType.ofEnvironment());
    }

    /**
     * Opens the keys of the terminal, on which nothing is drawn: whatever type it has, it is never sent a control sequence.
     *
     * @throws IOException if there is no terminal
     */
    public static Console openKeys() throws IOException {
        return open(Use.KEYS, TerminalType.OF_ANY_KEYS);
    }

    private static Console open(Use use, TerminalType type) throws IOException {
        SystemTerminal system = SystemTerminal.open(type);
        return new Console(
                system.terminal(),
                new FileOutputStream(FileDescriptor.out),
                use,
                OutputThread.start(),
                system.arrival(),
                TerminalModes::fixLineDiscipline);
    }

    Console(
            Terminal terminal,
            OutputStream direct,
            Use use,
            OutputThread output,
            KeyListener.Arrival arrival,
            Runnable afterClosing) {
        this.terminal = terminal;
        this.output = output;
        this.arrival = arrival;
        this.afterClosing = afterClosing;
        modes = new TerminalModes(terminal, direct, use);
        painter = new Painter(terminal);
        linePainter = new LinePainter(terminal);
        modes.set();
    }

    /**
     * What this terminal can show, as far as the user wants it.
     *
     * @param background what the user says that it is
     */
    public Theme theme(boolean coloured, boolean flashes, boolean figures, Optional<Background> background) {
        Integer count = terminal.getNumericCapability(Capability.max_colors);
        Theme.Colours colours = !coloured || count == null || count < 8
                ? Theme.Colours.NONE
                : count < 256 ? Theme.Colours.SIXTEEN : Theme.Colours.MANY;
        // With fewer colours nothing depends on it, and such a terminal may print the question.
        Background known = colours == Theme.Colours.MANY ? background.orElseGet(this::background) : Background.UNKNOWN;
        return new Theme(colours, known, terminal.encoding().equals(StandardCharsets.UTF_8), flashes, figures);
    }

    /** Asks the terminal the first time, unless its keys are listened to already. */
    private Background background() {
        if (background.isEmpty() && keys.isEmpty()) {
            BackgroundQuery.Answer answer = BackgroundQuery.ask(terminal);
            typedEarly = answer.typed();
            background = answer.background();
        }
        return background.orElseGet(() -> Background.ofVariable(System.getenv().getOrDefault("COLORFGBG", "")));
    }

    /** From now on the keys of a session and changes of the window reach the queue. */
    public void listen(InputQueue inputs) {
        listen(inputs, KeyTable::input);
    }

    /** The same for keys with another meaning. */
    void listen(InputQueue inputs, Function<String, Input> meaning) {
        if (keys.isPresent()) {
            keys.get().redirect(inputs, meaning);
        } else {
            keys = Optional.of(KeyListener.on(terminal, arrival, typedEarly, inputs, meaning));
        }
    }

    /**
     * Waits for the next input, for what is not a session. After a changed window, or Ctrl-Z and the return from it,
     * there is none, but the next picture is drawn whole.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    Optional<Input> await(InputQueue inputs, long nanos) throws InterruptedException {
        Optional<Input> input = inputs.await(nanos);
        if (input.isPresent() && input.get() instanceof Input.Resized) {
            refresh();
            return Optional.empty();
        }
        if (input.isPresent() && input.get() instanceof Input.Suspended) {
            suspend();
            return Optional.empty();
        }
        return input;
    }

    /** Leaves the alternate screen and goes on with one line. */
    public Console narrow() {
        output.run(guarded(modes::narrow), PATIENCE_MILLIS);
        return this;
    }

    /** Draws a picture made for the size of the window, soon; writes only what differs from the last one. */
    void draw(Function<Size, Canvas> canvas) {
        guarded(() -> {
                    Picture picture = Picture.of(canvas.apply(size()));
                    output.draw(guarded(() -> {
                        setIfStale();
                        painter.paint(picture);
                    }));
                })
                .run();
    }

    /** Draws one line in place of the last one, soon, if it differs. */
    void drawLine(Function<Size, AttributedString> line) {
        guarded(() -> {
                    AttributedString next = line.apply(size());
                    output.draw(guarded(() -> {
                        setIfStale();
                        linePainter.paint(next);
                    }));
                })
                .run();
    }

    /** Writes a line that stays above the one that is drawn, soon. */
    void drawAbove(String text) {
        output.add(guarded(() -> linePainter.paintAbove(text)));
    }

    /** Writes what is not a picture, such as the bell, soon. */
    public void ring(String signal) {
        output.ring(guarded(() -> write(signal)));
    }

    /** The next picture is drawn whole, whatever has become of the terminal meanwhile. */
    void refresh() {
        stale.set(true);
        output.draw(guarded(this::setIfStale));
    }

    /**
     * Restores the terminal and stops the program; returns when the shell has continued it. Does not stop it where the
     * terminal takes no more output, so that it can still be ended.
     */
    void suspend() {
        if (!closed && output.run(guarded(modes::restore), PATIENCE_MILLIS)) {
            TerminalModes.stopProcessGroup();
        }
        refresh();
    }

    private void setIfStale() {
        if (stale.getAndSet(false)) {
            modes.set();
            painter.forget();
            linePainter.forget();
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        keys.ifPresent(KeyListener::close);
        lost = !output.run(this::restore, PATIENCE_MILLIS);
        if (lost) {
            modes.restoreAttributes();
        } else {
            afterClosing.run();
        }
    }

    private void restore() {
        try {
            modes.restore();
            terminal.close();
        } catch (IOException | IllegalStateException | IOError hungUp) {
            // There is no terminal left to restore.
        }
    }

    /** Whether closing gave up on the terminal, as it takes no more output; whatever writes to it blocks. */
    public boolean isLost() {
        return lost;
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            terminal.writer().write(text);
            terminal.flush();
        }
    }

    /** Does nothing once the console is closed, or the terminal has hung up. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                if (!closed) {
                    work.run();
                }
            } catch (IllegalStateException | IOError hungUp) {
                // The session goes on without a screen, so that it is saved; closing still tries to restore the
                // terminal.
            }
        };
    }

    /** The width of the window. */
    public int columns() {
        return size().getColumns();
    }

    /** The height of the window. */
    public int rows() {
        return size().getRows();
    }

    private Size size() {
        Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? size : DEFAULT_SIZE;
    }
}
