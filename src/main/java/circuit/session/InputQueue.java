package circuit.session;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** The queue of inputs for the scheduler; any thread may post. */
public final class InputQueue {
    private final LinkedBlockingDeque<Input> queue = new LinkedBlockingDeque<>();
    private volatile boolean awaited;

    /** Adds an input, without blocking. */
    public void post(Input input) {
        queue.addLast(input);
    }

    /** Adds an input that is taken before all others, without blocking. */
    public void overtake(Input input) {
        queue.addFirst(input);
    }

    /**
     * Waits for the next input, at most so many nanoseconds.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public Optional<Input> await(long nanos) throws InterruptedException {
        Input next = queue.poll();
        if (next == null && nanos > 0) {
            awaited = true;
            try {
                next = queue.poll(nanos, TimeUnit.NANOSECONDS);
            } finally {
                awaited = false;
            }
        }
        return Optional.ofNullable(next);
    }

    /** Whether there is none left, and somebody waits for one. */
    public boolean isAwaited() {
        return awaited;
    }

    /** Whether there is one that need not be waited for. */
    public boolean hasNext() {
        return !queue.isEmpty();
    }
}
