package circuit.terminal.screen;

import circuit.plan.Plan;
import circuit.session.Session;
import circuit.session.SessionCommand;
import circuit.session.Snapshot;
import java.util.concurrent.TimeUnit;

/** A session that is wound to a moment by hand. */
public final class Moments {
    private final Session session;
    private long now;

    private Moments(Plan plan) {
        session = new Session(plan, 0);
    }

    public static Moments of(Plan plan) {
        return new Moments(plan);
    }

    public Moments after(double seconds) {
        return afterNanos(Math.round(seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    public Moments afterNanos(long nanos) {
        now += nanos;
        session.advance(now);
        return this;
    }

    public Moments press(SessionCommand... commands) {
        for (SessionCommand command : commands) {
            session.apply(command, now);
        }
        return this;
    }

    /** The machine slept, up to now. */
    public Moments slept() {
        session.sleep(now);
        return this;
    }

    public Snapshot snapshot() {
        return session.snapshot(now);
    }
}
