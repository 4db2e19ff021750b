package circuit.terminal;

import circuit.figure.Play;
import circuit.routine.Bites;
import circuit.routine.figure.Figure;
import java.time.Duration;

/** A figure that takes a set in bites: each begins anew, and after it the figure goes back to where it began. */
record InBites(Play bite, Bites bites) implements Play {
    private static final double GETTING_OUT = 1.5;

    @Override
    public Moment at(Figure figure, Duration elapsed) {
        Duration whole = bites.on().plus(bites.off());
        Duration into = elapsed.minus(whole.multipliedBy(elapsed.dividedBy(whole)));
        Duration off = into.minus(bites.on());
        if (off.isNegative()) {
            return bite.at(figure, into);
        }
        Moment last = bite.at(figure, bites.on());
        double left = Math.max(0, 1 - off.toMillis() / 1000.0 / GETTING_OUT);
        return new Moment(last.position() * (1 - Math.cos(left * Math.PI)) / 2, last.other());
    }
}
