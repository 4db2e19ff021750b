package circuit.plan;

import java.time.Duration;
import java.util.Locale;

/**
 * One step of the session.
 *
 * @param index its place in the plan, from 0
 * @param set the set that is worked; in any other kind of step the set that comes next
 * @param length how long it lasts; an assumption where it ends by a key
 * @param waits whether it ends by the athlete's key and not by its time
 */
public record Step(int index, Kind kind, PlannedSet set, Duration length, boolean waits) {

    /** What the athlete does in it. */
    public enum Kind {
        LEAD_IN,
        WORK,
        SWITCH,
        REST;

        /** Its name in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Step {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("a step takes some time, not " + length);
        }
    }

    /** Whether this is work. */
    public boolean isWork() {
        return kind == Kind.WORK;
    }

    /** Whether it counts up, because only the athlete knows when it ends. */
    public boolean isOpen() {
        return isWork() && set.dose().effort().isOpen();
    }

    /** The same step with each rep of its set so much longer or shorter. */
    Step paced(Duration change) {
        PlannedSet paced = set.paced(change);
        return new Step(index, kind, paced, isWork() ? paced.length() : length, waits);
    }

    Step with(PlannedSet other) {
        return new Step(index, kind, other, length, waits);
    }

    Step timed() {
        return new Step(index, kind, set, length, false);
    }
}
