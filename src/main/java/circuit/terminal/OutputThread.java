package circuit.terminal;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs what writes to a terminal, so that one that takes no more output, such as a frozen connection, holds up nobody: not
 * the session, its cues, or its end. Thread-safe.
 */
final class OutputThread {
    private final Executor executor;
    private final AtomicReference<Optional<Runnable>> picture = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Runnable>> signal = new AtomicReference<>(Optional.empty());

    /** @param executor runs one task after the other */
    OutputThread(Executor executor) {
        this.executor = executor;
    }

    /** A daemon thread, as it may hang for ever. */
    static OutputThread start() {
        return new OutputThread(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "screen");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Draws a picture soon; one that still waits is outdated, and dropped. */
    void draw(Runnable newest) {
        replace(picture, newest);
    }

    /** Writes soon what must not be left out. */
    void add(Runnable work) {
        executor.execute(work);
    }

    /** Rings soon; a bell that still waits would be heard too late, and is dropped. */
    void ring(Runnable newest) {
        replace(signal, newest);
    }

    private void replace(AtomicReference<Optional<Runnable>> waiting, Runnable newest) {
        if (waiting.getAndSet(Optional.of(newest)).isEmpty()) {
            executor.execute(() -> waiting.getAndSet(Optional.empty()).ifPresent(Runnable::run));
        }
    }

    /** Runs what has to be done before the caller goes on; whether it was done in that time. */
    boolean run(Runnable work, long millis) {
        CountDownLatch done = new CountDownLatch(1);
        executor.execute(() -> {
            work.run();
            done.countDown();
        });
        try {
            return done.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
