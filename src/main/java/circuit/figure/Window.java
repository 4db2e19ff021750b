package circuit.figure;

import circuit.routine.figure.Point;
import java.util.List;

/** Fits a picture into so many dots: as large as it may be, in the middle, standing on the lower edge. */
record Window(double scale, double left, double bottom, int width, int height) {
    /** In a large window nobody needs to be larger than this, in dots a centimetre. */
    private static final double LARGEST = 1.6;

    /** Round all the places, with {@code margin} centimetres for the flesh on the bones. */
    static Window round(List<Point> places, double margin, int width, int height) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Point place : places) {
            left = Math.min(left, place.x() - margin);
            right = Math.max(right, place.x() + margin);
            bottom = Math.min(bottom, place.y());
            top = Math.max(top, place.y() + margin);
        }
        double scale = Math.min(LARGEST, Math.min((width - 1) / (right - left), (height - 4) / (top - bottom)));
        return new Window(scale, (left + right) / 2 - width / scale / 2, bottom - 3 / scale, width, height);
    }

    double x(Point seen) {
        return (seen.x() - left) * scale;
    }

    double y(Point seen) {
        return height - (seen.y() - bottom) * scale;
    }
}
