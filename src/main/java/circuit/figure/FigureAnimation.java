package circuit.figure;

import circuit.routine.Dose;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.Optional;

/** How a figure moves in time. */
public interface FigureAnimation {
    /** How long a movement takes where nobody says so: in a timed set, and before a set begins. */
    Duration USUAL = Duration.ofSeconds(4);

    /** Where the movement is when it has run so long. */
    Moment at(Figure figure, Duration elapsed);

    /** As a set of that dose is done; the rep of an alternating one is a movement on each side. */
    static FigureAnimation of(Figure figure, Dose dose, Duration rep) {
        if (dose.effort().isReps()) {
            return new Reps(rep, dose.tempo(), dose.sides() == Sides.ALTERNATING);
        }
        return figure.held() ? new Hold() : preview(dose);
    }

    /** Slowly, to show what comes. */
    static FigureAnimation preview(Dose dose) {
        int sides = dose.sides() == Sides.ALTERNATING ? 2 : 1;
        return new Reps(USUAL.multipliedBy(sides), Optional.empty(), sides == 2);
    }

    /**
     * Where a figure is.
     *
     * @param position on the way through the poses, which are at 0, 1, 2 and so on
     * @param other whether the other side moves
     */
    record Moment(double position, boolean other) {

        /** The part of the way from the first pose to the last, gently into every pose and out of it. */
        static Moment on(Figure figure, double part, boolean other) {
            double way = Math.max(0, Math.min(1, part)) * figure.end();
            double pose = Math.floor(way);
            return new Moment(pose + (1 - Math.cos((way - pose) * Math.PI)) / 2, other);
        }
    }

    /** Again and again; without a tempo as long up as down, with a short stop at both ends. */
    record Reps(Duration rep, Optional<Tempo> tempo, boolean alternating) implements FigureAnimation {
        @Override
        public Moment at(Figure figure, Duration elapsed) {
            double movements = (alternating ? 2.0 : 1.0) * elapsed.toNanos() / Math.max(1, rep.toNanos());
            double part = movements - Math.floor(movements);
            boolean other = alternating && Math.floor(movements) % 2 == 1;
            double raise = tempo.map(t -> 1.0 * t.raise() / t.seconds()).orElse(0.38);
            double hold = tempo.map(t -> 1.0 * t.hold() / t.seconds()).orElse(0.16);
            double lower = tempo.map(t -> 1.0 * t.lower() / t.seconds()).orElse(0.38);
            boolean back = part >= raise + hold;
            return Moment.on(figure, back ? 1 - (part - raise - hold) / lower : raise == 0 ? 1 : part / raise, other);
        }
    }

    /** Gets into the last pose, stays there and breathes. */
    record Hold() implements FigureAnimation {
        private static final double GETTING_THERE = 1.5;
        private static final double BREATH = 5;
        private static final double DEPTH = 0.04;

        @Override
        public Moment at(Figure figure, Duration elapsed) {
            double held = elapsed.toMillis() / 1000.0 - GETTING_THERE;
            if (held < 0) {
                return Moment.on(figure, 1 + held / GETTING_THERE, false);
            }
            double breath = 1 - Math.cos(held * 2 * Math.PI / BREATH);
            return new Moment(figure.end() * (1 - DEPTH * breath), false);
        }
    }
}
