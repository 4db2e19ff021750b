package circuit.routine.figure;


/** The measures of the body, in centimetres, and the ways in which its joints bend. */
final class Body {
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

    private Body() {}

    /** Where the body's right is, with the back at that angle. */
    static Point right(double back, boolean sideways) {
        return sideways ? Point.OUT.cross(along(back)) : Point.OUT;
    }

    static Point along(double angle) {
        double turn = Math.toRadians(angle);
        return new Point(Math.cos(turn), Math.sin(turn), 0);
    }

    /** Where a knee points by nature: ahead; if the leg does so itself, to the head. */
    static Point kneeBend(Pose pose, boolean sideways) {
        Point back = along(pose.lower());
        return back.cross(right(pose.lower(), sideways)).plus(back.times(0.4));
    }

    /** Where an elbow points by nature: behind; if the arm does so itself, to the feet. */
    static Point elbowBend(Pose pose, boolean sideways) {
        Point back = along(pose.upper());
        return back.cross(right(pose.upper(), sideways)).plus(back.times(0.6)).times(-1);
    }
}
