package circuit.session.cue;

import circuit.plan.PlannedSet;
import java.time.Duration;

/**
 * When each rep of a set begins.
 *
 * @param number the rep from which on this pace holds
 * @param begun when that rep begins, from the start of the set
 * @param length how long it and each rep after it lasts
 */
record RepPace(int number, Duration begun, Duration length) {

    /** The pace of a set as it is planned. */
    static RepPace of(PlannedSet set) {
        return new RepPace(1, Duration.ZERO, set.repLength());
    }

    /** When a rep begins, from the start of the set; for one more than there are, when the last one ends. */
    Duration start(int rep) {
        return begun.plus(length.multipliedBy(rep - (long) number));
    }

    /** How many reps are over. */
    int done(Duration elapsed) {
        return (int) Math.min(
                Integer.MAX_VALUE - 1, number - 1 + elapsed.minus(begun).dividedBy(length));
    }

    /** Another pace from that moment on. What is done of the rep under way stays done, so the count never jumps. */
    RepPace changed(Duration newLength, Duration elapsed) {
        int rep = done(elapsed) + 1;
        double part = (double) elapsed.minus(start(rep)).toNanos() / length.toNanos();
        return new RepPace(rep, elapsed.minusNanos(Math.round(part * newLength.toNanos())), newLength);
    }
}
