package circuit.session;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The last look at a session that is over: the reps of the last set can be corrected, and the effort told. */
public final class SessionReview {
    /** How long it waits for another key. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Session session;
    private final Scheduler.ScaledTicker pace;
    private final InputQueue inputs;
    private final List<SessionListener> listeners;

    private OptionalInt effort = OptionalInt.empty();
    private OptionalInt stopCode = OptionalInt.empty();
    private boolean over;

    /**
     * What there is to see of it.
     *
     * @param left how long it still waits
     * @param effort what the athlete said so far, 1 to 10
     */
    public record Seen(Duration left, OptionalInt effort) {}

    /**
     * What came of it.
     *
     * @param stopCode the exit code that a stop from outside asked for, if there was one
     */
    public record Result(OptionalInt effort, OptionalInt stopCode) {}

    /** A review of a session that is over. */
    public SessionReview(
            Session session, Scheduler.ScaledTicker pace, InputQueue inputs, List<SessionListener> listeners) {
        this.session = session;
        this.pace = pace;
        this.inputs = inputs;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Waits until a key ends it, or for {@link #PATIENCE} after the last that did not.
     *
     * @throws InterruptedException if the thread is asked to give up
     */
    public Result run() throws InterruptedException {
        long end = pace.ticker().nanos() + PATIENCE.toNanos();
        while (!over && end - pace.ticker().nanos() > 0) {
            long left = end - pace.ticker().nanos();
            Snapshot snapshot = session.snapshot(pace.ticker().nanos()).in(new Seen(Duration.ofNanos(left), effort));
            listeners.forEach(listener -> listener.onSnapshot(snapshot));
            long toNextSecond = left % 1_000_000_000L + 1;
            if (inputs.await(toNextSecond / pace.speed()).map(this::obey).orElse(false)) {
                end = pace.ticker().nanos() + PATIENCE.toNanos();
            }
        }
        return new Result(effort, stopCode);
    }

    /** Whether the athlete is busy with it, and so needs more time. */
    private boolean obey(Input input) {
        if (input instanceof Input.Rated rated) {
            effort = OptionalInt.of(rated.effort());
            return true;
        }
        if (input instanceof Input.Asked asked && isCorrection(asked.command())) {
            for (Event event : session.apply(asked.command(), pace.ticker().nanos())) {
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
