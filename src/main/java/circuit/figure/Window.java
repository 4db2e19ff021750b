package circuit.figure;

import circuit.routine.figure.Point;
import java.util.List;

/** Fits a picture into so many dots: as large as it may be, in the middle, with its ground at the lower edge. */
record Window(double scale, double left, double bottom, int width, int height) {
    /** How many dots are left free below, for the floor. */
    private static final int FLOOR = 2;

    /** Round all the strokes. */
    static Window round(List<Stroke> strokes, int width, int height) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Stroke stroke : strokes) {
            left = Math.min(left, Math.min(stroke.from().x() - stroke.fromRadius(), stroke.to().x() - stroke.toRadius()));
            right = Math.max(right, Math.max(stroke.from().x() + stroke.fromRadius(), stroke.to().x() + stroke.toRadius()));
            bottom = Math.min(bottom, Math.min(stroke.from().y() - stroke.fromRadius(), stroke.to().y() - stroke.toRadius()));
            top = Math.max(top, Math.max(stroke.from().y() + stroke.fromRadius(), stroke.to().y() + stroke.toRadius()));
        }
        double scale = Math.min((width - 1) / (right - left), (height - 1.0 - FLOOR) / (top - bottom));
        return new Window(scale, (left + right) / 2 - width / scale / 2, bottom - FLOOR / scale, width, height);
    }

    double x(Point seen) {
        return (seen.x() - left) * scale;
    }

    double y(Point seen) {
        return height - (seen.y() - bottom) * scale;
    }
}
