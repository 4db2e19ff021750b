package circuit.sound.channel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A bounded queue of tasks between the session's thread and a channel's own daemon thread. */
public final class ChannelWorker {
    private static final int CAPACITY = 256;

    private final BlockingQueue<Runnable> tasks = new ArrayBlockingQueue<>(CAPACITY);
    private final Thread thread;
    // Used by the worker's thread only.
    private boolean closing;

    /** What the thread does until it returns. */
    @FunctionalInterface
    public interface Work {
        /** Takes tasks until there is nothing more to do. */
        void run() throws InterruptedException;
    }

    /** A worker whose thread begins with {@link #start}. */
    public ChannelWorker(String name, Work work) {
        thread = new Thread(() -> runUntilInterrupted(work), "circuit-" + name);
        thread.setDaemon(true);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Never blocks: a task that finds the queue full is dropped, as it would be heard too late anyway. */
    public void post(Runnable task) {
        tasks.offer(task);
    }

    /** The next task; waits for it. */
    public Runnable take() throws InterruptedException {
        return tasks.take();
    }

    /** The next task, or nothing after that time. */
    public Optional<Runnable> poll(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(tasks.poll(atMost.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Runs the tasks that are in the queue, without waiting for more. */
    public void runPending() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Whether {@link #close} was called, and every task before it has run. */
    public boolean isClosing() {
        return closing;
    }

    /** Lets the thread end, and waits for it, but no longer than that; a thread that hangs must not keep the program. */
    public void close(Duration atMost) {
        post(() -> closing = true);
        try {
            thread.join(Math.max(1, atMost.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void runUntilInterrupted(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
