package circuit.terminal.input;

import circuit.session.Input;
import circuit.session.InputQueue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Posts keys and changes of the window to a queue, on a daemon thread of its own, until it is closed. */
public final class KeyListener implements AutoCloseable {
    /**
     * How long nothing is read after a key, so that what is typed after the last key is left to the shell. While it is
     * asked for a key, JLine's reader takes whatever arrives, and for up to 100 ms after it has been closed.
     */
    private static final long PAUSE_AFTER_KEY_MILLIS = 30;

    private static final int HUNG_UP = 129;

    private final KeyReader.Source source;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Target target;
    private volatile SignalListener windowSignals = SignalListener.NONE;
    private boolean isAfterKey;

    private record Target(InputQueue inputs, Function<String, Input> meaning) {}

    private KeyListener(KeyReader.Source source, InputQueue inputs, Function<String, Input> meaning) {
        this.source = source;
        target = new Target(inputs, meaning);
    }

    /**
     * Begins to listen.
     *
     * @param typedEarly what was read from the terminal before
     * @param meaning what a key's code asks for
     */
    public static KeyListener on(
            Terminal terminal, String typedEarly, InputQueue inputs, Function<String, Input> meaning) {
        StringReader early = new StringReader(typedEarly);
        NonBlockingReader reader = terminal.reader();
        KeyReader.Source source = millis -> {
            int c = early.read();
            return c < 0 ? reader.read(millis) : c;
        };
        KeyListener listener = new KeyListener(source, inputs, meaning);
        listener.start(listener::watchWindow);
        return listener;
    }

    static KeyListener on(KeyReader.Source source, InputQueue inputs, Function<String, Input> meaning) {
        KeyListener listener = new KeyListener(source, inputs, meaning);
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
     * {@code Terminal.handle} would deliver these only with native signals on, and those take INT away from the JVM,
     * whose shutdown hooks save the session. CONT: another program may have drawn on the terminal meanwhile.
     */
    private void watchWindow() {
        Runnable handler = () -> post(new Input.Resized());
        windowSignals = SignalListener.on(Map.of("WINCH", handler, "CONT", handler));
    }

    /** In raw mode the end of the input is a closed window, which not every terminal announces with HUP as well. */
    private void listen() {
        KeyReader keys = new KeyReader(this::read);
        try {
            for (Optional<String> key = keys.next(); key.isPresent(); key = keys.next()) {
                if (!KeyReader.isAnswer(key.get())) {
                    post(target.meaning().apply(key.get()));
                    isAfterKey = true;
                }
            }
        } catch (IOException hungUp) {
            // The same as the end of the input.
        }
        post(new Input.Stopped(HUNG_UP));
    }

    private int read(long millis) throws IOException {
        try {
            boolean isClosed = closing.await(isAfterKey ? PAUSE_AFTER_KEY_MILLIS : 0, TimeUnit.MILLISECONDS);
            isAfterKey = false;
            return isClosed ? KeyReader.END : source.read(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return KeyReader.END;
        }
    }

    private void post(Input input) {
        target.inputs().post(input);
    }
}
