package circuit.figure;

import circuit.routine.Dose;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.Optional;

/** How a figure moves in time. */
public sealed interface Play {

    /**
     * Again and again.
     *
     * @param rep how long one rep takes; an alternating one is a movement on each side
     * @param tempo how the seconds of a movement are shared out; without one, evenly
     */
    record Reps(Duration rep, Optional<Tempo> tempo, boolean alternating) implements Play {
        @Override
        public Moment at(Figure figure, Duration elapsed) {
            double reps = (double) elapsed.toNanos() / Math.max(1, rep.toNanos());
            double movements = alternating ? 2 * reps : reps;
            double part = movements - Math.floor(movements);
            boolean other = alternating && Math.floor(movements) % 2 == 1;
            double share = tempo.map(t -> 1.0 / t.seconds()).orElse(0.0);
            double raise = tempo.map(t -> t.raise() * share).orElse(0.38);
            double hold = tempo.map(t -> t.hold() * share).orElse(0.16);
            double lower = tempo.map(t -> t.lower() * share).orElse(0.38);
            if (part < raise) {
                return Moment.on(figure, part / raise, other);
            }
            return Moment.on(figure, part < raise + hold ? 1 : 1 - (part - raise - hold) / lower, other);
        }
    }

    /** Gets into the last pose, stays there and breathes. */
    record Hold() implements Play {
        @Override
        public Moment at(Figure figure, Duration elapsed) {
            double seconds = elapsed.toMillis() / 1000.0;
            double breath = seconds < GETTING_THERE ? 0 : 1 - Math.cos((seconds - GETTING_THERE) * Math.PI / 2.5);
            return new Moment(
                    Moment.on(figure, seconds / GETTING_THERE, false).position() - figure.end() * BREATH * breath, false);
        }
    }

    /** How long it takes to get into a hold, in seconds. */
    double GETTING_THERE = 1.5;
    /** How far a breath moves the body towards the first pose. */
    double BREATH = 0.04;

    /** A movement of a timed set, where nobody says how long it takes. */
    Duration USUAL = Duration.ofSeconds(4);

    Moment at(Figure figure, Duration elapsed);

    /** As a set is done. */
    static Play of(Figure figure, Dose dose, Duration repLength) {
        boolean alternating = dose.sides() == Sides.ALTERNATING;
        if (dose.effort().isReps()) {
            return new Reps(repLength, dose.tempo(), alternating);
        }
        return figure.held() ? new Hold() : preview(dose);
    }

    /** Slowly, to show what comes. */
    static Play preview(Dose dose) {
        boolean alternating = dose.sides() == Sides.ALTERNATING;
        return new Reps(USUAL.multipliedBy(alternating ? 2 : 1), Optional.empty(), alternating);
    }
}
