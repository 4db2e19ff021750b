package circuit.terminal.input;

import circuit.session.Input;
import circuit.session.InputQueue;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Posts keys and changes of the window to a queue, on a daemon thread of its own, until it is closed. */
public final class KeyListener implements AutoCloseable {
    /** How often to look for a key: nobody notices a delay of that length. */
    private static final long POLL_MILLIS = 20;

    private static final int HUNG_UP = 129;

    private final KeyReader.Source source;
    private final Arrival arrival;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Target target;
    private volatile SignalListener windowSignals = SignalListener.NONE;

    /** Tells whether a character can be read without waiting for it. */
    @FunctionalInterface
    public interface Arrival {
        boolean isThere() throws IOException;
    }

    private record Target(InputQueue inputs, Function<String, Input> meaning) {}

    private KeyListener(KeyReader.Source source, Arrival arrival, InputQueue inputs, Function<String, Input> meaning) {
        this.source = source;
        this.arrival = arrival;
        target = new Target(inputs, meaning);
    }

    /**
     * Begins to listen.
     *
     * @param arrival looks at what the terminal has received; its reader may hold a character besides
     * @param typedEarly what was read from the terminal before
     * @param meaning what a key's code asks for
     */
    public static KeyListener on(
            Terminal terminal, Arrival arrival, String typedEarly, InputQueue inputs, Function<String, Input> meaning) {
        CharBuffer early = CharBuffer.wrap(typedEarly);
        NonBlockingReader reader = terminal.reader();
        KeyListener listener = new KeyListener(
                millis -> early.hasRemaining() ? early.get() : reader.read(millis),
                () -> early.hasRemaining() || reader.available() > 0 || arrival.isThere(),
                inputs,
                meaning);
        listener.start(listener::watchWindow);
        return listener;
    }

    static KeyListener on(
            KeyReader.Source source, Arrival arrival, InputQueue inputs, Function<String, Input> meaning) {
        KeyListener listener = new KeyListener(source, arrival, inputs, meaning);
        listener.start(() -> {});
        return listener;
    }

    /** From the next key on, posts to another queue. */
    public void redirect(InputQueue inputs, Function<String, Input> meaning) {
        target = new Target(inputs, meaning);
    }

    @Override
    public void close() {
        closing.countDown();
        windowSignals.close();
    }

    private void start(Runnable first) {
        Thread thread = new Thread(
                () -> {
                    first.run();
                    listen();
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * {@code Terminal.handle} would deliver these only with native signals on, and those take INT away from
     * {@code StopSignals}, which saves the session. CONT: another program may have drawn on the terminal meanwhile.
     */
    private void watchWindow() {
        Runnable handler = () -> post(new Input.Resized());
        windowSignals = SignalListener.on(Map.of("WINCH", handler, "CONT", handler));
    }

    /** In raw mode the end of the input is a closed window, which not every terminal announces with HUP as well. */
    private void listen() {
        KeyReader keys = new KeyReader(new WhenAwaited());
        try {
            for (Optional<String> key = keys.next(); key.isPresent(); key = keys.next()) {
                Input input = target.meaning().apply(key.get());
                if (input instanceof Input.Stopped) {
                    target.inputs().overtake(input);
                } else {
                    post(input);
                }
            }
        } catch (IOException hungUp) {
            // The same as the end of the input.
        }
        post(new Input.Stopped(HUNG_UP));
    }

    /**
     * Reads keys while somebody waits for one, so that what is typed after the last key is left to the shell. Those that
     * arrive together are read together, so that a Ctrl-C behind a thousand others is heard at once.
     */
    private final class WhenAwaited implements KeyReader.Source {
        @Override
        public int read(long millis) throws IOException {
            return source.read(millis);
        }

        @Override
        public int first() throws IOException {
            boolean isTogether = arrival.isThere();
            while (!isTogether && !(target.inputs().isAwaited() && arrival.isThere())) {
                if (isClosedWithin(POLL_MILLIS)) {
                    return KeyReader.END;
                }
            }
            return isClosedWithin(0) ? KeyReader.END : KeyReader.Source.super.first();
        }
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void post(Input input) {
        target.inputs().post(input);
    }
}
