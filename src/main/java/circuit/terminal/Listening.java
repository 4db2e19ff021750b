package circuit.terminal;

import circuit.session.InputQueue;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keys on their way to an inputs, on a thread of its own. Once closed it takes no more: what is typed then is for the
 * shell, even before this program has ended.
 */
final class Listening implements AutoCloseable {
    /** How soon a key that ends the program has done so. */
    private static final long MOMENT_MILLIS = 30;

    private final Keyboard.Source source;
    private final CountDownLatch closing = new CountDownLatch(1);
    private boolean taken;

    /** Begins at once, with what is to be done first. */
    Listening(Keyboard.Source source, InputQueue inputs, Runnable first) {
        this.source = source;
        Thread thread = new Thread(
                () -> {
                    first.run();
                    Keyboard.listen(this::read, inputs);
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * After a key, which may be the last, waits for a moment where the JVM can end, before it waits where it cannot: in
     * code of the system's.
     */
    private int read(long millis) throws IOException {
        try {
            boolean next = taken && millis == Keyboard.PATIENCE_MILLIS;
            if (next && closing.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
                return Keyboard.Source.OVER;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Keyboard.Source.OVER;
        }
        int c = source.read(millis);
        taken = c >= 0;
        return c;
    }

    @Override
    public void close() {
        source.close();
        closing.countDown();
    }
}
