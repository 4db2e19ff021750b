package circuit.routine.figure;

import circuit.routine.figure.Prop.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The places of all joints of a body. */
public record Skeleton(Map<Joint, Point> joints) {
    /** A joint bent by less than this, in degrees, bends in no direction. */
    private static final double STRAIGHT = 8;

    public Skeleton {
        joints = Collections.unmodifiableMap(new EnumMap<>(joints));
    }

    /** The body of a pose of a figure. */
    static Skeleton of(Figure figure, Pose pose) {
        return new SkeletonBuilder(figure, pose).build();
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

    /** The mirror image. */
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
}
