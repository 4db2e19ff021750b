package circuit.figure;

import circuit.routine.figure.Figure;

/**
 * Where a figure is in its movement.
 *
 * @param position on the way through the poses, which are at 0, 1, 2 and so on
 * @param other whether the other side moves
 */
record Moment(double position, boolean other) {

    /** The part of the way from the first pose to the last, gently into every pose and out of it. */
    static Moment on(Figure figure, double part, boolean other) {
        double way = Math.max(0, Math.min(1, part)) * figure.end();
        double pose = Math.floor(way);
        double eased = (1 - Math.cos((way - pose) * Math.PI)) / 2;
        return new Moment(pose + eased, other);
    }
}
