package circuit.session;

import circuit.plan.Step;
import circuit.session.Outcome.Totals;
import java.time.Duration;

/** The time worked and the time between work, pauses not counted, in nanoseconds. */
record ActiveTime(long work, long rest) {

    static ActiveTime of(Totals totals) {
        return new ActiveTime(totals.work().toNanos(), totals.rest().toNanos());
    }

    /** With some time more in that step. */
    ActiveTime plus(Step step, long nanos) {
        return step.isWork() ? new ActiveTime(work + nanos, rest) : new ActiveTime(work, rest + nanos);
    }

    long sum() {
        return work + rest;
    }

    Totals toTotals(long paused) {
        return new Totals(Duration.ofNanos(work), Duration.ofNanos(rest), Duration.ofNanos(paused));
    }
}
