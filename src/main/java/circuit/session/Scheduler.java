package circuit.session;

import circuit.session.Input.SessionCommand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Drives a session and its review on the caller's thread: waits until the next event is due, wakes up for every input,
 * tells the listeners, and pauses the session when the machine slept.
 */
public final class Scheduler {
    /** How long a review waits for a key. */
    public static final Duration REVIEW_TIMEOUT = Duration.ofSeconds(20);

    /** How often to check whether the machine slept, even if nothing else happens. */
    private static final long SUSPEND_CHECK_NANOS = 2_000_000_000L;

    private static final Input PAUSE = new Input.Asked(SessionCommand.PAUSE);

    private final Session session;
    private final ScaledTicker ticker;
    private final InputQueue inputs;
    private final List<SessionListener> listeners;
    private final Optional<SuspendDetector> suspendDetector;
    private OptionalInt stopCode = OptionalInt.empty();

    /** The session's ticker, which runs {@code speed} times as fast as real time. */
    public record ScaledTicker(Ticker ticker, long speed) implements Ticker {
        /** A ticker that runs {@code speed} times as fast as the given one, from now on. */
        public static ScaledTicker of(Ticker real, long speed) {
            long start = real.nanos();
            return new ScaledTicker(() -> (real.nanos() - start) * speed, speed);
        }

        @Override
        public long nanos() {
            return ticker.nanos();
        }
    }

    /**
     * A scheduler for a session.
     *
     * @param suspendDetector pauses the session after the machine slept; only for an athlete who has a key to go on
     */
    public Scheduler(
            Session session,
            ScaledTicker ticker,
            InputQueue inputs,
            List<SessionListener> listeners,
            Optional<SuspendDetector> suspendDetector) {
        this.session = session;
        this.ticker = ticker;
        this.inputs = inputs;
        this.listeners = List.copyOf(listeners);
        this.suspendDetector = suspendDetector;
    }

    /**
     * Runs until the session is over.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void run() throws InterruptedException {
        tell(session.advance(ticker.nanos()));
        while (!session.isOver()) {
            await(show());
            tell(session.advance(ticker.nanos()));
        }
        show();
    }

    /** The exit code, if the program was stopped from outside. */
    public OptionalInt stopCode() {
        return stopCode;
    }

    /**
     * Shows a completed session until a key ends it, or {@link #REVIEW_TIMEOUT} have passed since the last other key; the
     * reps of the last set can be corrected, and the effort rated.
     *
     * @return how hard it was, 1 to 10, if the athlete rated it
     * @throws InterruptedException if the thread is interrupted
     */
    public OptionalInt review() throws InterruptedException {
        OptionalInt effort = OptionalInt.empty();
        long end = ticker.nanos() + REVIEW_TIMEOUT.toNanos();
        while (stopCode.isEmpty() && end - ticker.nanos() > 0) {
            long left = end - ticker.nanos();
            Snapshot snapshot =
                    session.snapshot(ticker.nanos()).in(new Snapshot.Review(Duration.ofNanos(left), effort));
            listeners.forEach(listener -> listener.onSnapshot(snapshot));
            long toNextSecond = left % 1_000_000_000L + 1;
            Optional<Input> received = inputs.await(toNextSecond / ticker.speed());
            if (received.isEmpty()) {
                continue;
            }
            Input input = received.get();
            if (endsReview(input)) {
                return effort;
            }
            if (input instanceof Input.Rated rated) {
                effort = OptionalInt.of(rated.effort());
            }
            handle(input);
            if (!(input instanceof Input.Resized)) {
                end = ticker.nanos() + REVIEW_TIMEOUT.toNanos();
            }
        }
        return effort;
    }

    /** Whether it is any key but those that a review knows. */
    private static boolean endsReview(Input input) {
        if (input instanceof Input.Asked asked) {
            return asked.command() != SessionCommand.UP && asked.command() != SessionCommand.DOWN;
        }
        return input instanceof Input.Other
                || input instanceof Input.KeyListToggled
                || input.equals(Input.Stopped.BY_KEY);
    }

    /** Shows the session's state; returns the ticker's reading until which nothing changes by itself. */
    private long show() {
        long now = ticker.nanos();
        Snapshot snapshot = session.snapshot(now);
        long unchanged = Long.MAX_VALUE;
        for (SessionListener listener : listeners) {
            listener.onSnapshot(snapshot);
            unchanged = Math.min(unchanged, listener.nanosUntilChange(snapshot));
        }
        if (session.nextDue().isPresent()) {
            unchanged = Math.min(unchanged, session.nextDue().getAsLong() - now);
        }
        return now + Math.max(0, unchanged);
    }

    private void await(long until) throws InterruptedException {
        long longest = suspendDetector.isPresent() ? SUSPEND_CHECK_NANOS : Long.MAX_VALUE;
        long left = until - ticker.nanos();
        boolean changed = false;
        do {
            Optional<Input> input = inputs.await(Math.min(left / ticker.speed(), longest));
            boolean paused = pauseIfSuspended();
            // An athlete who wakes the machine and presses Space wants the session paused, which it already is.
            input.filter(key -> !(paused && key.equals(PAUSE))).ifPresent(this::handle);
            changed = paused || input.isPresent();
            left = until - ticker.nanos();
        } while (!changed && left > 0);
    }

    /** Pauses the session if the machine slept since the last check; whether that changed anything. */
    private boolean pauseIfSuspended() {
        if (suspendDetector.isEmpty() || suspendDetector.get().timeAsleep().isZero()) {
            return false;
        }
        List<Event> events = session.sleep(ticker.nanos());
        tell(events);
        return events.stream().anyMatch(Event.Paused.class::isInstance);
    }

    private void handle(Input input) {
        if (input instanceof Input.Asked asked) {
            execute(asked.command());
        } else if (input instanceof Input.Stopped stopped) {
            stopCode = OptionalInt.of(stopped.exitCode());
            execute(SessionCommand.END);
        } else if (input instanceof Input.Suspended) {
            execute(SessionCommand.HOLD);
            listeners.forEach(SessionListener::suspend);
        } else if (input instanceof Input.KeyListToggled) {
            listeners.forEach(SessionListener::toggleKeyList);
        } else if (input instanceof Input.Resized) {
            listeners.forEach(SessionListener::resized);
        }
    }

    private void execute(SessionCommand command) {
        tell(session.apply(command, ticker.nanos()));
    }

    private void tell(List<Event> events) {
        for (Event event : events) {
            listeners.forEach(listener -> listener.onEvent(event));
        }
    }
}
