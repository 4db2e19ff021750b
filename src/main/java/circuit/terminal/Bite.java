package circuit.terminal;

import circuit.routine.Bites;
import circuit.session.Snapshot;
import java.time.Duration;
import java.util.Optional;

/**
 * Where in its bites a timed set is.
 *
 * @param on whether it is held now; it is the athlete's breather otherwise
 * @param into how long it has been so
 * @param left until the other comes, or the set ends
 * @param longest the longer of the two
 * @param number from 1
 * @param count how many the set has
 */
record Bite(boolean on, Duration into, Duration left, Duration longest, long number, long count) {

    static Optional<Bite> of(Snapshot now) {
        if (!now.step().isWork()) {
            return Optional.empty();
        }
        return now.step().set().dose().bites().map(bites -> at(now, bites));
    }

    private static Bite at(Snapshot now, Bites bites) {
        Duration whole = bites.on().plus(bites.off());
        long before = now.stepElapsed().dividedBy(whole);
        Duration into = now.stepElapsed().minus(whole.multipliedBy(before));
        boolean on = into.compareTo(bites.on()) < 0;
        Duration left = shorter((on ? bites.on() : whole).minus(into), now.stepLeft());
        Duration longest = shorter(bites.on(), bites.off()).equals(bites.on()) ? bites.off() : bites.on();
        long count = now.stepLength().plus(whole).minusNanos(1).dividedBy(whole);
        Duration since = on ? into : into.minus(bites.on());
        return new Bite(on, since, left, longest, Math.min(before + 1, count), count);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
