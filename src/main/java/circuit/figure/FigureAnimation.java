package circuit.figure;

import circuit.routine.Dose;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.figure.Figure;
import circuit.routine.figure.Figure.Motion;
import java.time.Duration;
import java.util.Optional;

/** Where a figure is in its movement at any time. */
public interface FigureAnimation {
    /** How long a movement takes in a preview and in a timed set. */
    Duration PREVIEW = Duration.ofSeconds(4);

    /** Where the figure is when the movement has run so long. */
    Moment at(Figure figure, Duration elapsed);

    /** From when on it repeats itself. */
    default Duration start() {
        return Duration.ZERO;
    }

    /** After what time it repeats itself. */
    Duration period();

    /** The movement in a set of that dose. In an alternating one, a rep is a movement on each side. */
    static FigureAnimation of(Figure figure, Dose dose, Duration rep) {
        if (dose.effort().isReps()) {
            return new Reps(rep, dose.tempo(), dose.sides() == Sides.ALTERNATING);
        }
        return figure.motion() == Motion.HELD ? new Hold() : preview(dose.sides() == Sides.ALTERNATING);
    }

    /** The movement at a slow pace, to show what comes next. */
    static FigureAnimation preview(boolean alternating) {
        return new Reps(PREVIEW.multipliedBy(alternating ? 2 : 1), Optional.empty(), alternating);
    }

    /**
     * Where a figure is.
     *
     * @param position on the way through the poses, which are at 0, 1, 2 and so on
     * @param other whether the other side moves
     */
    record Moment(double position, boolean other) {

        /** At that part of the way from the first pose to the last, from 0 to 1, with every pose eased into and out of. */
        static Moment on(Figure figure, double part, boolean other) {
            double way = Math.max(0, Math.min(1, part)) * figure.end();
            double pose = Math.floor(way);
            return new Moment(pose + (1 - Math.cos((way - pose) * Math.PI)) / 2, other);
        }
    }

    /**
     * A movement repeated; without a tempo, as long up as down, with a short stop at both ends. A circle does not stop; a
     * tempo raises in its first half and lowers in its second.
     */
    record Reps(Duration rep, Optional<Tempo> tempo, boolean alternating) implements FigureAnimation {
        @Override
        public Duration period() {
            return rep;
        }

        @Override
        public Moment at(Figure figure, Duration elapsed) {
            double movements = (alternating ? 2.0 : 1.0) * elapsed.toNanos() / Math.max(1, rep.toNanos());
            double part = movements - Math.floor(movements);
            boolean other = alternating && Math.floor(movements) % 2 == 1;
            double raise = tempo.map(t -> 1.0 * t.raise() / t.seconds()).orElse(0.38);
            double hold = tempo.map(t -> 1.0 * t.hold() / t.seconds()).orElse(0.16);
            double lower = tempo.map(t -> 1.0 * t.lower() / t.seconds()).orElse(0.38);
            boolean back = part >= raise + hold;
            double way = back ? 1 - (part - raise - hold) / lower : raise == 0 ? 1 : part / raise;
            if (figure.motion() == Motion.CIRCLE) {
                double round = tempo.isEmpty() ? part : back ? 1 - way / 2 : Math.min(1, way) / 2;
                return new Moment(round * figure.end(), other);
            }
            return Moment.on(figure, way, other);
        }
    }

    /** Gets into the last pose, stays there and breathes. Times are in seconds. */
    record Hold() implements FigureAnimation {
        private static final double GETTING_THERE = 1.5;
        private static final double BREATH = 5;
        private static final double DEPTH = 0.04;

        @Override
        public Duration start() {
            return Duration.ofMillis((long) (GETTING_THERE * 1000));
        }

        @Override
        public Duration period() {
            return Duration.ofMillis((long) (BREATH * 1000));
        }

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
