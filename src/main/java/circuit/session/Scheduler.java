package circuit.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Drives one session: sleeps until the next thing is due, wakes for every input, and notices that the machine slept. */
public final class Scheduler {
    /** How often to look whether the machine slept, even if nothing changes. */
    private static final long LOOK_NANOS = 2_000_000_000L;

    private final Session session;
    private final ScaledTicker pace;
    private final InputQueue inputs;
    private final List<SessionListener> listeners;
    private final Optional<SuspendDetector> slumber;
    private OptionalInt stopCode = OptionalInt.empty();

    /** How fast the session's ticker runs against real time. */
    public record ScaledTicker(Ticker ticker, long speed) {
        /** A ticker that runs {@code speed} times as fast as the given one, from now on. */
        public static ScaledTicker of(Ticker real, long speed) {
            long start = real.nanos();
            return new ScaledTicker(() -> (real.nanos() - start) * speed, speed);
        }
    }

    /** Drives a session whose times are those of the pace's ticker, and that a machine's sleep does not pause. */
    public Scheduler(Session session, ScaledTicker pace, InputQueue inputs, List<SessionListener> listeners) {
        this(session, pace, inputs, listeners, Optional.empty());
    }

    /** The same, paused when the machine slept: for an athlete who has a key to go on. */
    public Scheduler(
            Session session,
            ScaledTicker pace,
            InputQueue inputs,
            List<SessionListener> listeners,
            Optional<SuspendDetector> slumber) {
        this.session = session;
        this.pace = pace;
        this.inputs = inputs;
        this.listeners = List.copyOf(listeners);
        this.slumber = slumber;
    }

    /**
     * Runs until the session is over.
     *
     * @return the exit code that a stop from outside asked for, if there was one
     * @throws InterruptedException if the thread is asked to give up
     */
    public OptionalInt run() throws InterruptedException {
        tell(session.advance(pace.ticker().nanos()));
        while (!session.isOver()) {
            await(show());
            tell(session.advance(pace.ticker().nanos()));
        }
        show();
        return stopCode;
    }

    /** Shows how things are, and tells until what moment of the ticker they stay so. */
    private long show() {
        long now = pace.ticker().nanos();
        Snapshot snapshot = session.snapshot(now);
        long still = Long.MAX_VALUE;
        for (SessionListener listener : listeners) {
            listener.onSnapshot(snapshot);
            still = Math.min(still, listener.nanosUntilChange(snapshot));
        }
        if (session.nextDue().isPresent()) {
            still = Math.min(still, session.nextDue().getAsLong() - now);
        }
        return now + Math.max(0, still);
    }

    private void await(long until) throws InterruptedException {
        long left = until - pace.ticker().nanos();
        boolean changed = false;
        do {
            long most = slumber.isPresent() ? LOOK_NANOS : Long.MAX_VALUE;
            Optional<Input> input = inputs.await(Math.min(left / pace.speed(), most));
            boolean paused = hasSleptThroughIt();
            // Whoever wakes the machine and sees the time run wants it to stop, which it has.
            input.filter(key -> !(paused && key.equals(new Input.Asked(SessionCommand.PAUSE))))
                    .ifPresent(this::obey);
            changed = paused || input.isPresent();
            left = until - pace.ticker().nanos();
        } while (!changed && left > 0);
    }

    /** Whether the machine slept while the session's time ran, which is over then. */
    private boolean hasSleptThroughIt() {
        if (slumber.isEmpty() || slumber.get().look().isZero()) {
            return false;
        }
        List<Event> happened = session.sleep(pace.ticker().nanos());
        tell(happened);
        return happened.stream().anyMatch(Event.Paused.class::isInstance);
    }

    private void obey(Input input) {
        if (input instanceof Input.Asked asked) {
            ask(asked.command());
        } else if (input instanceof Input.Stopped stopped) {
            stopCode = OptionalInt.of(stopped.exitCode());
            ask(SessionCommand.END);
        } else if (input instanceof Input.Suspended) {
            ask(SessionCommand.HOLD);
            listeners.forEach(SessionListener::suspend);
        } else if (input instanceof Input.KeyListToggled) {
            listeners.forEach(SessionListener::toggleKeyList);
        } else if (input instanceof Input.Resized) {
            listeners.forEach(SessionListener::resized);
        }
    }

    private void ask(SessionCommand command) {
        tell(session.apply(command, pace.ticker().nanos()));
    }

    private void tell(List<Event> events) {
        for (Event event : events) {
            listeners.forEach(listener -> listener.onEvent(event));
        }
    }
}
