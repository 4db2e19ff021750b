package circuit.terminal;

import circuit.plan.Plan;
import circuit.session.Session;
import circuit.session.SessionCommand;
import circuit.session.Snapshot;
import java.util.concurrent.TimeUnit;

/** A session that is wound to a moment by hand. */
final class Moments {
    private final Session session;
    private long now;

    private Moments(Plan plan) {
        session = new Session(plan, 0);
    }

    static Moments of(Plan plan) {
        return new Moments(plan);
    }

    Moments after(double seconds) {
        return afterNanos(Math.round(seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    Moments afterNanos(long nanos) {
        now += nanos;
        session.advance(now);
        return this;
    }

    Moments press(SessionCommand... commands) {
        for (SessionCommand command : commands) {
            session.apply(command, now);
        }
        return this;
    }

    /** The machine slept, up to now. */
    Moments slept() {
        session.sleep(now);
        return this;
    }

    Snapshot snapshot() {
        return session.snapshot(now);
    }
}
