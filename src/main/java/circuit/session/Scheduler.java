package circuit.session;

import circuit.session.Input.SessionCommand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Drives a session and its review on the caller's thread: waits until the next event is due, wakes up for every input,
 * tells the listeners, and pauses the session when the machine slept.
 */
public final class Scheduler {
    /** How long a review waits for a key. */
    public static final Duration REVIEW_TIMEOUT = Duration.ofSeconds(20);

    /** How often to check whether the machine slept, even if nothing else happens. */
    private static final long SUSPEND_CHECK_NANOS = 2_000_000_000L;

    /** For so long no key ends a review: it may have been meant for the last set. */
    private static final Duration NO_KEY_ENDS = Duration.ofSeconds(1);

    private static final int HARDEST = 10;
    private static final int MOST_TYPED = 99;

    private static final Input PAUSE = new Input.Asked(SessionCommand.PAUSE);
    private static final Input CONFIRM = new Input.Asked(SessionCommand.NEXT);
    private static final Input BACK = new Input.Asked(SessionCommand.BACK);

    private static final List<Input> ENDS_REVIEW =
            List.of(new Input.Asked(SessionCommand.NEXT), new Input.Asked(SessionCommand.END), Input.Other.ESC);

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
     * Shows a completed session until Enter, {@code q} or Esc ends it, or {@link #REVIEW_TIMEOUT} have passed since the last
     * key that meant something. Asks for the last set first, if only the athlete knows its reps or a key corrected it, until
     * Enter confirms it, and then how hard the session was. A number that is no effort is taken for the reps of the last
     * set, as it would be in a rest. The athlete can go back into the session.
     *
     * @param real runs in real time, whatever the session's own ticker does
     * @return how hard it was, 1 to 10, if the athlete rated it
     * @throws InterruptedException if the thread is interrupted
     */
    public OptionalInt review(ScaledTicker real) throws InterruptedException {
        OptionalInt effort = OptionalInt.empty();
        TypedNumber typed = new TypedNumber();
        boolean asksForSet = session.asksForLastSet();
        long begun = real.nanos();
        long end = begun + REVIEW_TIMEOUT.toNanos();
        while (stopCode.isEmpty() && end - real.nanos() > 0) {
            Optional<Input> received = awaitInReview(
                    new Snapshot.Review(Duration.ofNanos(end - real.nanos()), effort, asksForSet), real.speed());
            if (received.isEmpty()) {
                continue;
            }
            Input input = received.get();
            if (!(input instanceof Input.Digit)) {
                typed.close();
            }
            boolean isNew = real.nanos() - begun < NO_KEY_ENDS.toNanos();
            if (input.equals(CONFIRM) && asksForSet) {
                asksForSet = isNew;
            } else if (input.equals(Input.Stopped.BY_KEY) || (!isNew && ENDS_REVIEW.contains(input))) {
                return effort;
            } else if (input instanceof Input.Digit digit && asksForSet) {
                tell(session.type(digit.digit(), ticker.nanos()));
            } else if (input instanceof Input.Digit digit) {
                long number = typed.add(digit.digit(), 0, MOST_TYPED, real.nanos());
                asksForSet = number > HARDEST && session.couldHaveLastSet(number);
                if (asksForSet) {
                    effort = OptionalInt.empty();
                    tell(session.type((int) number / 10, ticker.nanos()));
                    tell(session.type(digit.digit(), ticker.nanos()));
                } else {
                    effort = OptionalInt.of(digit.digit() == 0 ? HARDEST : digit.digit());
                }
            } else if (input.equals(BACK)) {
                handle(input);
                run();
                begun = real.nanos();
                asksForSet = session.asksForLastSet();
            } else if (isForSession(input)) {
                handle(input);
                asksForSet |= input instanceof Input.Asked && session.hasLastSet();
            } else {
                continue;
            }
            end = real.nanos() + REVIEW_TIMEOUT.toNanos();
        }
        return effort;
    }

    private Optional<Input> awaitInReview(Snapshot.Review review, long speed) throws InterruptedException {
        Snapshot snapshot = session.snapshot(ticker.nanos()).in(review);
        listeners.forEach(listener -> listener.onSnapshot(snapshot));
        long toNextSecond = review.left().toNanos() % 1_000_000_000L + 1;
        return inputs.await(toNextSecond / speed);
    }

    /** Whether a session that is over has an answer to it, or the program has. */
    private static boolean isForSession(Input input) {
        return input instanceof Input.Asked asked
                ? Session.CORRECTIONS.contains(asked.command())
                : !(input instanceof Input.Other || input instanceof Input.KeyListToggled);
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
        OptionalLong due = session.nextDue();
        if (due.isPresent()) {
            unchanged = Math.min(unchanged, due.getAsLong() - now);
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
            handleWaiting();
            changed = paused || input.isPresent();
            left = until - ticker.nanos();
        } while (!changed && left > 0);
    }

    /** So that a thousand keys need one picture. */
    private void handleWaiting() throws InterruptedException {
        while (inputs.hasNext() && !session.isOver()) {
            inputs.await(0).ifPresent(this::handle);
        }
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
        } else if (input instanceof Input.Digit digit) {
            tell(session.type(digit.digit(), ticker.nanos()));
        } else if (input instanceof Input.Stopped stopped) {
            stopCode = OptionalInt.of(stopped.exitCode());
            execute(SessionCommand.END);
        } else if (input instanceof Input.Suspended) {
            execute(SessionCommand.HOLD);
            listeners.forEach(SessionListener::suspend);
        } else if (input instanceof Input.KeyListToggled) {
            listeners.forEach(SessionListener::toggleKeyList);
        } else if (input instanceof Input.Noticed noticed) {
            listeners.forEach(listener -> listener.onNotice(noticed.text()));
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
