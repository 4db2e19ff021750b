package circuit.routine.figure;

/**
 * Where a bone points.
 *
 * @param angle as seen from the side, in degrees: 0 ahead, 90 up, 180 behind, -90 down
 * @param out how far it leaves that picture, in degrees: to the body's own side, or towards the eye in a body that
 *     faces the eye
 */
public record Bearing(double angle, double out) {
    public Bearing {
        if (Math.abs(angle) > 360 || Math.abs(out) > 90) {
            throw new IllegalArgumentException("an angle goes to 360 degrees either way, and out of the picture to 90");
        }
    }

    /** The bearing of a direction, with {@code out} counted along {@code side}, which is 1 or -1. */
    public static Bearing of(Point direction, double side) {
        Point unit = direction.unit();
        double out = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, unit.z()))));
        return new Bearing(Math.toDegrees(Math.atan2(unit.y(), unit.x())), out * side);
    }

    /** The direction, of length 1. */
    public Point direction(double side) {
        double flat = Math.cos(Math.toRadians(out));
        double turn = Math.toRadians(angle);
        return new Point(flat * Math.cos(turn), flat * Math.sin(turn), Math.sin(Math.toRadians(out)) * side);
    }

    /** The part of the way to another. */
    public Bearing towards(Bearing other, double part) {
        return new Bearing(angle + (other.angle - angle) * part, out + (other.out - out) * part);
    }

    /** The same direction, written with the angle that is nearest to the other's. */
    public Bearing near(Bearing other) {
        double nearest = angle + 360 * Math.round((other.angle - angle) / 360);
        return Math.abs(nearest) > 360 ? this : new Bearing(nearest, out);
    }
}
