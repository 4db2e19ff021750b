package circuit.figure;

import circuit.routine.figure.Figure.Viewpoint;
import circuit.routine.figure.Point;

/**
 * Turns points of the room into points of the picture: x to the right, y up, z towards the eye.
 *
 * @param right the direction in the room that is right in the picture
 * @param up the direction that is up
 * @param eye the direction towards the eye
 */
record Camera(Point right, Point up, Point eye) {

    /** The camera for a view; {@code mirrored} for the left side. */
    static Camera of(Viewpoint view, boolean mirrored) {
        double turn = Math.toRadians(view.turn());
        double rise = Math.toRadians(view.rise());
        Point level = new Point(Math.sin(turn), 0, Math.cos(turn));
        return new Camera(
                new Point(Math.cos(turn), 0, -Math.sin(turn)).times(mirrored ? -1 : 1),
                new Point(0, Math.cos(rise), 0).minus(level.times(Math.sin(rise))),
                new Point(0, Math.sin(rise), 0).plus(level.times(Math.cos(rise))));
    }

    Point project(Point point) {
        return new Point(point.dot(right), point.dot(up), point.dot(eye));
    }
}
