package circuit.session;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The queue of inputs for the scheduler; any thread may post. */
public final class InputQueue {
    private final LinkedBlockingQueue<Input> queue = new LinkedBlockingQueue<>();

    /** Adds an input, without blocking. */
    public void post(Input input) {
        queue.add(input);
    }

    /**
     * Waits for the next input, at most so many nanoseconds.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public Optional<Input> await(long nanos) throws InterruptedException {
        return Optional.ofNullable(queue.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS));
    }
}
