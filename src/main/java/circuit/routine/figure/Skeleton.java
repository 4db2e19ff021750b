package circuit.routine.figure;

import java.util.EnumMap;
import java.util.Map;

/** Where every joint of a body is. */
public record Skeleton(Map<Joint, Point> joints) {
    /** What is bent by less than this has no direction, in degrees. */
    private static final double STRAIGHT = 8;

    /** Builds the body of a pose bone by bone, sets it on its ground, and then stretches limbs to where they must be. */
    static Skeleton of(Figure figure, Pose pose) {
        Skeleton body = new Skeleton(new EnumMap<>(Joint.class));
        body.trunk(pose, figure.sideways());
        for (int side = -1; side <= 1; side += 2) {
            body.free(figure, pose, side);
        }
        body.move(figure.at().minus(body.middle(figure.ground())));
        for (int side = -1; side <= 1; side += 2) {
            body.reach(figure, pose, side);
            body.foot(figure, pose, side);
        }
        return body;
    }

    public Point at(Joint joint) {
        return joints.getOrDefault(joint, Point.ORIGIN);
    }

    public Point at(Joint joint, int side) {
        return at(joint.on(side));
    }

    public Point middle(Place.On place) {
        Point sum = Point.ORIGIN;
        for (Joint joint : place.joints()) {
            sum = sum.plus(at(joint));
        }
        return sum.times(1.0 / place.joints().size());
    }

    /** The same body doing the same on the other side. */
    public Skeleton mirrored() {
        Map<Joint, Point> other = new EnumMap<>(Joint.class);
        joints.forEach((joint, p) -> other.put(joint.mirrored(), p.mirrored()));
        return new Skeleton(other);
    }

    /** How far an elbow is bent, in degrees; negative if the wrong way. */
    public double elbow(int side) {
        return bent(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_HAND, side, 1);
    }

    /** How far a knee is bent, in degrees; negative if the wrong way. */
    public double knee(int side) {
        return bent(Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, side, -1);
    }

    private double bent(Joint root, Joint middle, Joint tip, int side, int way) {
        Point upper = at(middle, side).minus(at(root, side)).unit();
        Point lower = at(tip, side).minus(at(middle, side)).unit();
        Point hinge = upper.cross(lower);
        double degrees = Math.toDegrees(Math.atan2(hinge.length(), upper.dot(lower)));
        Point right = at(root, 1).minus(at(root, -1)).unit();
        boolean wrong = degrees > STRAIGHT && hinge.unit().dot(right) * way < -0.5;
        return wrong ? -degrees : degrees;
    }

    private void trunk(Pose pose, boolean sideways) {
        Point upper = BodyMeasures.along(pose.upper());
        Point hips = BodyMeasures.right(pose.lower(), sideways).times(BodyMeasures.HIP);
        Point shoulders = BodyMeasures.right(pose.upper(), sideways)
                .turned(upper, -pose.turn())
                .times(BodyMeasures.SHOULDER);
        Point waist = BodyMeasures.along(pose.lower()).times(BodyMeasures.LOWER_BACK);
        Point neck = waist.plus(upper.times(BodyMeasures.UPPER_BACK));
        joints.put(Joint.HIPS, Point.ORIGIN);
        joints.put(Joint.WAIST, waist);
        joints.put(Joint.NECK, neck);
        joints.put(Joint.HEAD, neck.plus(BodyMeasures.along(pose.head()).times(BodyMeasures.NECK)));
        for (int side = -1; side <= 1; side += 2) {
            joints.put(Joint.RIGHT_HIP.on(side), hips.times(side));
            joints.put(Joint.RIGHT_SHOULDER.on(side), neck.plus(shoulders.times(side)));
        }
    }

    private void free(Figure figure, Pose pose, int side) {
        double out = figure.sideways() ? 1 : side;
        if (pose.arms().of(side) instanceof Limb.Along arm) {
            Point axis = BodyMeasures.along(pose.upper());
            Point upper = arm.upper().direction(out).turned(axis, -pose.turn());
            Point lower = arm.lower().direction(out).turned(axis, -pose.turn());
            Point elbow = at(Joint.RIGHT_SHOULDER, side).plus(upper.times(BodyMeasures.UPPER_ARM));
            joints.put(Joint.RIGHT_ELBOW.on(side), elbow);
            joints.put(Joint.RIGHT_HAND.on(side), elbow.plus(lower.times(BodyMeasures.FOREARM)));
        }
        if (pose.legs().of(side) instanceof Limb.Along leg) {
            Point knee =
                    at(Joint.RIGHT_HIP, side).plus(leg.upper().direction(out).times(BodyMeasures.THIGH));
            joints.put(Joint.RIGHT_KNEE.on(side), knee);
            joints.put(
                    Joint.RIGHT_ANKLE.on(side),
                    knee.plus(leg.lower().direction(out).times(BodyMeasures.SHIN)));
            foot(figure, pose, side);
        }
    }

    private void foot(Figure figure, Pose pose, int side) {
        double out = figure.sideways() ? 1 : side;
        Point ankle = at(Joint.RIGHT_ANKLE, side);
        Point shin = ankle.minus(at(Joint.RIGHT_KNEE, side)).unit();
        Point right = BodyMeasures.right(pose.lower(), figure.sideways());
        Point foot = pose.feet()
                .of(side)
                .map((Bearing bearing) -> bearing.direction(out))
                .orElse(right.cross(shin).unit());
        joints.put(Joint.RIGHT_TOE.on(side), ankle.plus(foot.times(BodyMeasures.FOOT)));
    }

    private void reach(Figure figure, Pose pose, int side) {
        double out = figure.sideways() ? 1 : side;
        if (pose.arms().of(side) instanceof Limb.Reaching arm) {
            Point free = at(Joint.RIGHT_SHOULDER, side);
            Point shoulder = arm.straight() ? slid(free, arm.to()) : free;
            joints.put(Joint.RIGHT_SHOULDER.on(side), shoulder);
            Point bend = arm.bend()
                    .map((Bearing bearing) -> bearing.direction(out))
                    .orElse(BodyMeasures.elbowBend(
                            arm.to().minus(shoulder), BodyMeasures.right(pose.upper(), figure.sideways())));
            bend(
                    Joint.RIGHT_ELBOW.on(side),
                    Joint.RIGHT_HAND.on(side),
                    shoulder,
                    BodyMeasures.UPPER_ARM,
                    BodyMeasures.FOREARM,
                    arm.to(),
                    bend);
        }
        if (pose.legs().of(side) instanceof Limb.Reaching leg) {
            Point hip = at(Joint.RIGHT_HIP, side);
            Point bend = leg.bend()
                    .map((Bearing bearing) -> bearing.direction(out))
                    .orElse(BodyMeasures.kneeBend(
                            leg.to().minus(hip), BodyMeasures.right(pose.lower(), figure.sideways())));
            bend(
                    Joint.RIGHT_KNEE.on(side),
                    Joint.RIGHT_ANKLE.on(side),
                    hip,
                    BodyMeasures.THIGH,
                    BodyMeasures.SHIN,
                    leg.to(),
                    bend);
        }
    }

    /** The shoulder moved by its blade, so that the arm is straight. */
    private static Point slid(Point shoulder, Point hand) {
        Point arm = shoulder.minus(hand);
        double missing = BodyMeasures.UPPER_ARM + BodyMeasures.FOREARM - arm.length();
        return shoulder.plus(arm.unit().times(Math.max(-BodyMeasures.BLADE, Math.min(BodyMeasures.BLADE, missing))));
    }

    /** Two bones from a root to an end, which stay short of an end that is too far; the triangle's height bends them. */
    private void bend(Joint middle, Joint tip, Point root, double upper, double lower, Point to, Point bend) {
        Point way = to.minus(root);
        double reach = Math.max(Math.abs(upper - lower) + 1e-6, Math.min(upper + lower, way.length()));
        double foot = (upper * upper - lower * lower + reach * reach) / (2 * reach);
        double height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
        Point along = way.unit();
        joints.put(
                middle,
                root.plus(along.times(foot)).plus(bend.across(along).unit().times(height)));
        joints.put(tip, root.plus(along.times(reach)));
    }

    private void move(Point by) {
        joints.replaceAll((joint, point) -> point.plus(by));
    }
}
