package circuit.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The session's thread lays its orders here and goes on; a thread of a channel's own picks them up. */
final class Desk {
    private static final int PLACES = 256;

    private final BlockingQueue<Runnable> orders = new ArrayBlockingQueue<>(PLACES);
    private final Thread worker;

    /** What the desk's thread does until it is told to stop. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    /** A desk whose thread, a daemon, begins its work with {@link #open}. */
    Desk(String name, Work work) {
        worker = new Thread(() -> toTheEnd(work), "circuit-" + name);
        worker.setDaemon(true);
    }

    void open() {
        worker.start();
    }

    /** Never waits: where so much lies about that there is no place left, nobody would hear it in time anyway. */
    void post(Runnable order) {
        orders.offer(order);
    }

    Runnable take() throws InterruptedException {
        return orders.take();
    }

    /** Does what lies there, without waiting for more. */
    void runAll() {
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    Optional<Runnable> poll(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(orders.poll(atMost.toNanos(), TimeUnit.NANOSECONDS));
    }

    boolean isEmpty() {
        return orders.isEmpty();
    }

    /** Gives the work so long to come to its end; what then still hangs must not keep the program. */
    void awaitEnd(Duration atMost) {
        try {
            worker.join(Math.max(1, atMost.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void toTheEnd(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
