package circuit.html;

import circuit.figure.Stroke;

/**
 * The outlines of strokes as the data of an SVG path. Strokes of one kind have the same commands wherever they lie, so that a
 * browser can move one outline into the other.
 */
final class StrokePath {
    /** How many units of the picture a centimetre has; coordinates are whole units. */
    static final int UNITS = 4;

    /** Half the thickness of a ring, in centimetres. */
    private static final double HALF_RIM = 0.9;

    /** Of two circles that nearly hold one another, as much still shows. */
    private static final double MOST = 0.97;

    private final StringBuilder data = new StringBuilder();

    /** Adds a stroke: two circles and what lies between them, or a ring. */
    StrokePath add(Stroke stroke) {
        if (stroke.rim() > 0) {
            circle(stroke, stroke.fromRadius() + HALF_RIM, 1);
            circle(stroke, stroke.fromRadius() - HALF_RIM, 0);
        } else if (stroke.from().equals(stroke.to())) {
            circle(stroke, stroke.fromRadius(), 1);
        } else {
            capsule(stroke);
        }
        return this;
    }

    /** Turning the other way round, it is a hole. */
    private void circle(Stroke stroke, double radius, int sweep) {
        double x = stroke.from().x();
        double y = stroke.from().y();
        move('M', x - radius, y);
        arc(radius, 0, sweep, x + radius, y);
        arc(radius, 0, sweep, x - radius, y);
        data.append('z');
    }

    /** The outline runs along both tangents of the circles, and round the far side of each. */
    private void capsule(Stroke stroke) {
        double dx = stroke.to().x() - stroke.from().x();
        double dy = stroke.to().y() - stroke.from().y();
        double length = Math.max(0.01, Math.hypot(dx, dy));
        double lean = (stroke.fromRadius() - stroke.toRadius()) / length;
        double along = Math.max(-MOST, Math.min(MOST, lean));
        double across = Math.sqrt(1 - along * along);
        double leftX = (dx * along - dy * across) / length;
        double leftY = (dy * along + dx * across) / length;
        double rightX = (dx * along + dy * across) / length;
        double rightY = (dy * along - dx * across) / length;
        double from = stroke.fromRadius();
        double to = stroke.toRadius();
        move('M', stroke.from().x() + leftX * from, stroke.from().y() + leftY * from);
        move('L', stroke.to().x() + leftX * to, stroke.to().y() + leftY * to);
        arc(to, 0, 1, stroke.to().x() + rightX * to, stroke.to().y() + rightY * to);
        move('L', stroke.from().x() + rightX * from, stroke.from().y() + rightY * from);
        arc(from, 1, 1, stroke.from().x() + leftX * from, stroke.from().y() + leftY * from);
        data.append('z');
    }

    private void move(char command, double x, double y) {
        data.append(command).append(units(x)).append(' ').append(units(-y));
    }

    private void arc(double radius, int large, int sweep, double x, double y) {
        long units = Math.max(1, units(radius));
        data.append('A').append(units).append(' ').append(units).append(" 0 ");
        data.append(large).append(' ').append(sweep).append(' ');
        data.append(units(x)).append(' ').append(units(-y));
    }

    /** Whole units of the picture. */
    static long units(double centimetres) {
        return Math.round(centimetres * UNITS);
    }

    /** The path's data. */
    @Override
    public String toString() {
        return data.toString();
    }
}
