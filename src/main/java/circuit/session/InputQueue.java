package circuit.session;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where inputs wait for the loop; any thread may post. */
public final class InputQueue {
    private final LinkedBlockingQueue<Input> queue = new LinkedBlockingQueue<>();

    /** Hands an input over; never waits. */
    public void post(Input input) {
        queue.add(input);
    }

    /**
     * The next input, or nothing once the nanoseconds are over.
     *
     * @throws InterruptedException if the thread is asked to give up waiting
     */
    public Optional<Input> await(long nanos) throws InterruptedException {
        return Optional.ofNullable(queue.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS));
    }
}
