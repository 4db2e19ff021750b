package circuit.figure;

import circuit.routine.figure.Point;
import circuit.routine.figure.Viewpoint;

/** Turns places into places in the picture: x to the right, y up, z towards the eye; the left side's is mirrored. */
record Camera(Point right, Point up, Point eye) {

    static Camera of(Viewpoint view, boolean mirrored) {
        double turn = Math.toRadians(view.turn());
        double rise = Math.toRadians(view.rise());
        Point level = new Point(Math.sin(turn), 0, Math.cos(turn));
        return new Camera(
                new Point(Math.cos(turn), 0, -Math.sin(turn)).times(mirrored ? -1 : 1),
                new Point(0, Math.cos(rise), 0).minus(level.times(Math.sin(rise))),
                new Point(0, Math.sin(rise), 0).plus(level.times(Math.cos(rise))));
    }

    Point seen(Point place) {
        return new Point(place.dot(right), place.dot(up), place.dot(eye));
    }
}
