package circuit.terminal;

import circuit.session.Inbox;
import java.util.concurrent.TimeUnit;

/**
 * Keys on their way to an inbox, on a thread of its own. Once closed it takes no more: what is typed then is for the
 * shell, even before this program has ended.
 */
final class Listening implements AutoCloseable {
    private final Thread thread;
    private volatile boolean closed;

    /** Begins at once, with what is to be done first. */
    Listening(Keyboard.Source source, Inbox inbox, Runnable first) {
        thread = new Thread(
                () -> {
                    first.run();
                    Keyboard.listen(millis -> closed ? Keyboard.Source.OVER : source.read(millis), inbox);
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, 2 * Keyboard.PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
