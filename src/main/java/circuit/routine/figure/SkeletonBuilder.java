package circuit.routine.figure;

import circuit.routine.figure.Pose.Limb;
import java.util.EnumMap;
import java.util.Map;

/**
 * Builds the body of a pose bone by bone, moves it onto its ground, and then bends the limbs that reach for a place. A
 * {@code side} is 1 for the right and -1 for the left.
 */
final class SkeletonBuilder {
    private final Figure figure;
    private final Pose pose;
    private final Map<Joint, Point> joints = new EnumMap<>(Joint.class);

    SkeletonBuilder(Figure figure, Pose pose) {
        this.figure = figure;
        this.pose = pose;
    }

    Skeleton build() {
        placeTrunk();
        for (int side = -1; side <= 1; side += 2) {
            placeFreeLimbs(side);
        }
        Point shift = figure.at().minus(new Skeleton(joints).middle(figure.ground()));
        joints.replaceAll((joint, point) -> point.plus(shift));
        for (int side = -1; side <= 1; side += 2) {
            placeReachingLimbs(side);
            placeFoot(side);
        }
        return new Skeleton(joints);
    }

    private void placeTrunk() {
        Point upper = BodyMeasures.along(pose.upper());
        Point hips = BodyMeasures.right(pose.lower(), figure.sideways()).times(BodyMeasures.HIP);
        Point shoulders = BodyMeasures.right(pose.upper(), figure.sideways())
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

    private void placeFreeLimbs(int side) {
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
            placeFoot(side);
        }
    }

    private void placeFoot(int side) {
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

    private void placeReachingLimbs(int side) {
        double out = figure.sideways() ? 1 : side;
        if (pose.arms().of(side) instanceof Limb.Reaching arm) {
            Point free = at(Joint.RIGHT_SHOULDER, side);
            Point shoulder = arm.straight() ? slid(free, arm.to()) : free;
            joints.put(Joint.RIGHT_SHOULDER.on(side), shoulder);
            Point bend = arm.bend()
                    .map((Bearing bearing) -> bearing.direction(out))
                    .orElse(BodyMeasures.elbowBend(
                            arm.to().minus(shoulder), BodyMeasures.right(pose.upper(), figure.sideways())));
            placeBones(
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
            placeBones(
                    Joint.RIGHT_KNEE.on(side),
                    Joint.RIGHT_ANKLE.on(side),
                    hip,
                    BodyMeasures.THIGH,
                    BodyMeasures.SHIN,
                    leg.to(),
                    bend);
        }
    }

    /** The shoulder, moved by its blade so that the arm is straight. */
    private static Point slid(Point shoulder, Point hand) {
        Point arm = shoulder.minus(hand);
        double missing = BodyMeasures.UPPER_ARM + BodyMeasures.FOREARM - arm.length();
        return shoulder.plus(arm.unit().times(Math.max(-BodyMeasures.BLADE, Math.min(BodyMeasures.BLADE, missing))));
    }

    /** Places two bones from a root to an end, or as near to it as they reach; law of cosines. */
    private void placeBones(Joint middle, Joint tip, Point root, double upper, double lower, Point to, Point bend) {
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

    private Point at(Joint joint, int side) {
        return joints.getOrDefault(joint.on(side), Point.ORIGIN);
    }
}
