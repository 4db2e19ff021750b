package circuit.session;

import java.util.List;
import java.util.OptionalInt;

/** Drives one session: sleeps until the next thing is due, wakes for every input. */
public final class SessionLoop {
    private final Session session;
    private final Pace pace;
    private final Inbox inbox;
    private final List<Audience> audiences;
    private OptionalInt stopCode = OptionalInt.empty();

    /** How fast the session's ticker runs against real time. */
    public record Pace(Ticker ticker, long speed) {
        /** A ticker that runs {@code speed} times as fast as the given one, from now on. */
        public static Pace of(Ticker real, long speed) {
            long start = real.nanos();
            return new Pace(() -> (real.nanos() - start) * speed, speed);
        }
    }

    /** Drives a session whose times are those of the pace's ticker. */
    public SessionLoop(Session session, Pace pace, Inbox inbox, List<Audience> audiences) {
        this.session = session;
        this.pace = pace;
        this.inbox = inbox;
        this.audiences = List.copyOf(audiences);
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
            inbox.await(show() / pace.speed()).ifPresent(this::obey);
            tell(session.advance(pace.ticker().nanos()));
        }
        show();
        return stopCode;
    }

    /** Shows how things are, and tells for how many nanoseconds they stay so. */
    private long show() {
        long now = pace.ticker().nanos();
        Snapshot snapshot = session.snapshot(now);
        long still = Long.MAX_VALUE;
        for (Audience audience : audiences) {
            audience.show(snapshot);
            still = Math.min(still, audience.untilChange(snapshot));
        }
        if (session.nextDue().isPresent()) {
            still = Math.min(still, session.nextDue().getAsLong() - now);
        }
        return Math.max(0, still);
    }

    private void obey(Input input) {
        if (input instanceof Input.Asked asked) {
            ask(asked.command());
        } else if (input instanceof Input.Stopped stopped) {
            stopCode = OptionalInt.of(stopped.exitCode());
            ask(Command.END);
        } else if (input instanceof Input.Suspended) {
            ask(Command.HOLD);
            audiences.forEach(Audience::suspend);
        } else if (input instanceof Input.Shown shown) {
            audiences.forEach(audience -> audience.toggle(shown.view()));
        } else if (input instanceof Input.Resized) {
            audiences.forEach(Audience::resized);
        }
    }

    private void ask(Command command) {
        tell(session.apply(command, pace.ticker().nanos()));
    }

    private void tell(List<Event> events) {
        for (Event event : events) {
            audiences.forEach(audience -> audience.happened(event));
        }
    }
}
