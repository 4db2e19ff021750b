package circuit.terminal;

import circuit.session.Inbox;

/**
 * Keys on their way to an inbox, on a thread of its own. Once closed it takes no more: what is typed then is for the
 * shell, even before this program has ended.
 */
final class Listening implements AutoCloseable {
    private final Keyboard.Source source;

    /** Begins at once, with what is to be done first. */
    Listening(Keyboard.Source source, Inbox inbox, Runnable first) {
        this.source = source;
        Thread thread = new Thread(
                () -> {
                    first.run();
                    Keyboard.listen(source, inbox);
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        source.close();
    }
}
