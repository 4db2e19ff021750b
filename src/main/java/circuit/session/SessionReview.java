package circuit.session;

import circuit.session.Input.SessionCommand;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** Shows a completed session until a key ends it; the reps of the last set can be corrected, and the effort rated. */
public final class SessionReview {
    /** How long it waits for a key. */
    public static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Session session;
    private final Scheduler.ScaledTicker ticker;
    private final InputQueue inputs;
    private final List<SessionListener> listeners;

    private OptionalInt effort = OptionalInt.empty();
    private OptionalInt stopCode = OptionalInt.empty();
    private boolean over;

    /**
     * Its state.
     *
     * @param left how long it still waits for a key
     * @param effort how hard it was, 1 to 10, if the athlete has rated it
     */
    public record Seen(Duration left, OptionalInt effort) {}

    /**
     * How it ended.
     *
     * @param stopCode the exit code, if the program was stopped from outside
     */
    public record Result(OptionalInt effort, OptionalInt stopCode) {}

    /** A review of a session that is over. */
    public SessionReview(
            Session session, Scheduler.ScaledTicker ticker, InputQueue inputs, List<SessionListener> listeners) {
        this.session = session;
        this.ticker = ticker;
        this.inputs = inputs;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Waits until a key ends it, or {@link #TIMEOUT} have passed since the last other key.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public Result run() throws InterruptedException {
        long end = ticker.nanos() + TIMEOUT.toNanos();
        while (!over && end - ticker.nanos() > 0) {
            long left = end - ticker.nanos();
            Snapshot snapshot = session.snapshot(ticker.nanos()).in(new Seen(Duration.ofNanos(left), effort));
            listeners.forEach(listener -> listener.onSnapshot(snapshot));
            long toNextSecond = left % 1_000_000_000L + 1;
            if (inputs.await(toNextSecond / ticker.speed()).map(this::handle).orElse(false)) {
                end = ticker.nanos() + TIMEOUT.toNanos();
            }
        }
        return new Result(effort, stopCode);
    }

    /** Whether the input gives the athlete more time. */
    private boolean handle(Input input) {
        if (input instanceof Input.Rated rated) {
            effort = OptionalInt.of(rated.effort());
            return true;
        }
        if (input instanceof Input.Asked asked && isCorrection(asked.command())) {
            for (Event event : session.apply(asked.command(), ticker.nanos())) {
                listeners.forEach(listener -> listener.onEvent(event));
            }
            return true;
        }
        if (input instanceof Input.Resized) {
            listeners.forEach(SessionListener::resized);
            return false;
        }
        if (input instanceof Input.Suspended) {
            listeners.forEach(SessionListener::suspend);
            return true;
        }
        if (input instanceof Input.Stopped stopped && !stopped.equals(Input.Stopped.BY_KEY)) {
            stopCode = OptionalInt.of(stopped.exitCode());
        }
        over = true;
        return false;
    }

    private static boolean isCorrection(SessionCommand command) {
        return command == SessionCommand.UP || command == SessionCommand.DOWN;
    }
}
