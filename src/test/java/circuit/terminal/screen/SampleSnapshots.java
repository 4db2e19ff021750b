package circuit.terminal.screen;

import circuit.plan.Plan;
import circuit.session.Input.SessionCommand;
import circuit.session.Session;
import circuit.session.Snapshot;
import java.util.concurrent.TimeUnit;

/** A session that is wound to a moment by hand. */
public final class SampleSnapshots {
    private final Session session;
    private long now;

    private SampleSnapshots(Plan plan) {
        session = new Session(plan, 0);
    }

    public static SampleSnapshots of(Plan plan) {
        return new SampleSnapshots(plan);
    }

    public SampleSnapshots after(double seconds) {
        return afterNanos(Math.round(seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    public SampleSnapshots afterNanos(long nanos) {
        now += nanos;
        session.advance(now);
        return this;
    }

    public SampleSnapshots press(SessionCommand... commands) {
        for (SessionCommand command : commands) {
            session.apply(command, now);
        }
        return this;
    }

    /** The machine slept, up to now. */
    public SampleSnapshots slept() {
        session.sleep(now);
        return this;
    }

    public Snapshot snapshot() {
        return session.snapshot(now);
    }
}
