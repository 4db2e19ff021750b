package circuit.cli.session;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes on a daemon thread of its own, so that a reader who takes no more holds up neither the session nor its end. */
final class QueuedWriter extends Writer {
    private final PrintWriter target;
    private final StringBuilder unflushed = new StringBuilder();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writer = new Thread(work, "lines");
        writer.setDaemon(true);
        return writer;
    });

    /** @param target is flushed after every write, and stays open */
    QueuedWriter(PrintWriter target) {
        this.target = target;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        synchronized (lock) {
            unflushed.append(buffer, offset, length);
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            String text = unflushed.toString();
            unflushed.setLength(0);
            thread.execute(() -> {
                target.print(text);
                target.flush();
            });
        }
    }

    /** Waits until all is written, however slow its reader is. */
    @Override
    public void close() {
        flush();
        CountDownLatch done = new CountDownLatch(1);
        thread.execute(done::countDown);
        thread.shutdown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
