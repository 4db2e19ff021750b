package circuit.figure;

import circuit.routine.figure.Point;
import java.util.List;

/** How far strokes reach, by their ends, as the eye sees them. */
record Bounds(double left, double right, double bottom, double top) {

    static Bounds of(List<Stroke> strokes, Camera camera) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : strokes) {
            Point end = camera.seen(stroke.to());
            left = Math.min(left, end.x() - stroke.toRadius());
            right = Math.max(right, end.x() + stroke.toRadius());
            bottom = Math.min(bottom, end.y() - stroke.toRadius());
            top = Math.max(top, end.y() + stroke.toRadius());
        }
        return strokes.isEmpty() ? new Bounds(0, 0, 0, 0) : new Bounds(left, right, bottom, top);
    }
}
