package circuit.routine.figure;

/**
 * The direction in which a bone points.
 *
 * @param angle as seen from the side, in degrees: 0 ahead, 90 up, 180 behind, -90 down
 * @param out how far it leaves that plane, in degrees: to the body's own side, or towards the viewer in a body that
 *     faces the viewer
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

    /** The direction at a fraction of the shortest rotation to another. */
    public Bearing towards(Bearing other, double part) {
        Point from = direction(1);
        Point to = other.direction(1);
        double arc = Math.acos(Math.max(-1, Math.min(1, from.dot(to))));
        if (arc < 1e-6) {
            return other;
        }
        double sine = Math.max(1e-6, Math.sin(arc));
        Point between = from.times(Math.sin((1 - part) * arc) / sine).plus(to.times(Math.sin(part * arc) / sine));
        return of(between, 1);
    }
}
