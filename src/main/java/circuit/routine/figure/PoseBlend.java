package circuit.routine.figure;

import circuit.routine.figure.Pose.LeftRight;
import circuit.routine.figure.Pose.Limb;
import java.util.Optional;

/** Interpolates between two poses: bones rotate and the tips of limbs travel, so that bones keep their length and contacts their place. */
record PoseBlend(Figure figure, Pose from, Pose to, double part) {

    /** The body at a position between the poses, which are at 0, 1, 2 and so on. */
    static Skeleton at(Figure figure, double position) {
        int last = figure.poses().size() - 1;
        int index = Math.max(0, Math.min(last - 1, (int) position));
        Pose from = figure.poses().get(index);
        Pose to = figure.poses().get(Math.min(last, index + 1));
        double part = Math.max(0, Math.min(1, position - index));
        return Skeleton.of(figure, part == 0 ? from : part == 1 ? to : new PoseBlend(figure, from, to, part).pose());
    }

    private Pose pose() {
        return new Pose(
                from.name(),
                mix(from.lower(), to.lower()),
                mix(from.upper(), to.upper()),
                mix(from.head(), to.head()),
                mix(from.turn(), to.turn()),
                new LeftRight<>(arm(-1), arm(1)),
                new LeftRight<>(leg(-1), leg(1)),
                from.feet().with(to.feet(), this::foot));
    }

    private double mix(double a, double b) {
        return a + (b - a) * part;
    }

    private Limb arm(int side) {
        return limb(from.arms().of(side), to.arms().of(side), Joint.RIGHT_SHOULDER, side);
    }

    private Limb leg(int side) {
        return limb(from.legs().of(side), to.legs().of(side), Joint.RIGHT_HIP, side);
    }

    private Limb limb(Limb a, Limb b, Joint root, int side) {
        if (a instanceof Limb.Reaching start && b instanceof Limb.Reaching end) {
            return reaching(start, end);
        }
        Limb.Along start = a instanceof Limb.Along along ? along : bearings(from, root, side);
        Limb.Along end = b instanceof Limb.Along along ? along : bearings(to, root, side);
        return new Limb.Along(
                start.upper().towards(end.upper(), part), start.lower().towards(end.lower(), part));
    }

    /** The directions of the bones of a limb that reaches for a place, relative to the turned shoulders. */
    private Limb.Along bearings(Pose pose, Joint root, int side) {
        Skeleton body = Skeleton.of(figure, pose);
        boolean arm = root == Joint.RIGHT_SHOULDER;
        Point middle = body.at(arm ? Joint.RIGHT_ELBOW : Joint.RIGHT_KNEE, side);
        Point upper = middle.minus(body.at(root, side));
        Point lower = body.at(arm ? Joint.RIGHT_HAND : Joint.RIGHT_ANKLE, side).minus(middle);
        Point axis = BodyMeasures.along(pose.upper());
        double turn = arm ? pose.turn() : 0;
        double out = figure.sideways() ? 1 : side;
        return new Limb.Along(Bearing.of(upper.turned(axis, turn), out), Bearing.of(lower.turned(axis, turn), out));
    }

    private Limb reaching(Limb.Reaching start, Limb.Reaching end) {
        Optional<Bearing> bend = start.bend().isPresent() && end.bend().isPresent()
                ? Optional.of(start.bend().get().towards(end.bend().get(), part))
                : start.bend().or(end::bend);
        return new Limb.Reaching(start.to().towards(end.to(), part), bend, start.straight() && end.straight());
    }

    private Optional<Bearing> foot(Optional<Bearing> a, Optional<Bearing> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().towards(b.get(), part)) : a.or(() -> b);
    }
}
