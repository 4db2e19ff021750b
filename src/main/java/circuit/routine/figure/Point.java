package circuit.routine.figure;

/**
 * A place or a direction, in centimetres.
 *
 * @param x to the right in a side view: the way a standing athlete faces
 * @param y up; the floor is at 0
 * @param z towards the viewer of a side view
 */
public record Point(double x, double y, double z) {
    public static final Point ORIGIN = new Point(0, 0, 0);
    /** Towards the viewer of a side view. */
    public static final Point OUT = new Point(0, 0, 1);

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y, z + other.z);
    }

    public Point minus(Point other) {
        return plus(other.times(-1));
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor, z * factor);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The cross product: at a right angle to both. */
    public Point cross(Point other) {
        return new Point(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1. */
    public Point unit() {
        return times(1 / Math.max(1e-9, length()));
    }

    /** The point at a fraction of the way to another. */
    public Point towards(Point other, double part) {
        return times(1 - part).plus(other.times(part));
    }

    /** The component of this direction perpendicular to another. */
    public Point across(Point direction) {
        Point unit = direction.unit();
        return minus(unit.times(dot(unit)));
    }

    /** Its counterpart on the body's other side. */
    public Point mirrored() {
        return new Point(x, y, -z);
    }

    /** Turned about an axis of length 1, in degrees. */
    public Point turned(Point axis, double degrees) {
        double angle = Math.toRadians(degrees);
        return times(Math.cos(angle))
                .plus(axis.cross(this).times(Math.sin(angle)))
                .plus(axis.times(axis.dot(this) * (1 - Math.cos(angle))));
    }
}
