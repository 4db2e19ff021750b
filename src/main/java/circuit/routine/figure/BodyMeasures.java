package circuit.routine.figure;

/** The measures of the body, in centimetres, and the ways in which its joints bend. */
final class BodyMeasures {
    static final double LOWER_BACK = 25;
    static final double UPPER_BACK = 25;
    static final double NECK = 23;
    static final double SHOULDER = 17;
    static final double HIP = 9;
    static final double UPPER_ARM = 29;
    static final double FOREARM = 27;
    static final double THIGH = 43;
    static final double SHIN = 42;
    static final double FOOT = 17;
    /** How far a shoulder blade can slide. */
    static final double BLADE = 13;

    /** How far elbows and knees bend, in degrees. */
    static final double MOST_BEND = 158;

    private BodyMeasures() {}

    /** The direction of the body's right side, with the back at that angle. */
    static Point right(double back, boolean sideways) {
        return sideways ? Point.OUT.cross(along(back)) : Point.OUT;
    }

    static Point along(double angle) {
        double turn = Math.toRadians(angle);
        return new Point(Math.cos(turn), Math.sin(turn), 0);
    }

    /** The direction in which a knee points by default, with the leg in that direction. */
    static Point kneeBend(Point leg, Point right) {
        return right.cross(leg.unit());
    }

    /** The direction in which an elbow points by default, with the arm in that direction: down, if it is stretched out to the side. */
    static Point elbowBend(Point arm, Point right) {
        return arm.unit().cross(right).plus(new Point(0, -0.05, 0));
    }
}
