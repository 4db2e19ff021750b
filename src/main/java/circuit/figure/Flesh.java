package circuit.figure;

import circuit.routine.figure.Joint;
import circuit.routine.figure.Part;
import circuit.routine.figure.Point;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** The body round its bones. */
record Flesh(Skeleton body, List<Part> works, Camera camera) {
    /** How much of the way between a limb and its counterpart must lead away from the eye for it to be far. */
    private static final double AWAY = 0.6;
    /** A leg farther in front of the trunk than this is drawn over it. */
    private static final double BEFORE = 22;

    List<Layer> layers() {
        Point hips = body.at(Joint.RIGHT_HIP).minus(body.at(Joint.HIPS));
        Point shoulders = body.at(Joint.RIGHT_SHOULDER)
                .minus(body.at(Joint.LEFT_SHOULDER))
                .times(0.5);
        Point waist = hips.plus(shoulders).times(0.33);
        double depth = (depth(Joint.HIPS) + depth(Joint.NECK)) / 2;
        List<Layer> layers = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            layers.add(arm(side));
            layers.add(leg(side, depth));
        }
        layers.add(trunk(Part.LOWER_BACK, depth, back(Joint.HIPS, hips, 9, Joint.WAIST, waist)));
        layers.add(
                trunk(Part.UPPER_BACK, depth + 0.1, back(Joint.NECK, shoulders.times(0.75), 8.5, Joint.WAIST, waist)));
        layers.add(trunk(Part.HEAD, Math.max(depth + 0.2, depth(Joint.HEAD)), head(shoulders)));
        return layers;
    }

    private Layer arm(int side) {
        Point elbow = body.at(Joint.RIGHT_ELBOW, side);
        Point hand = body.at(Joint.RIGHT_HAND, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(body.at(Joint.RIGHT_SHOULDER, side), elbow, 5, 4),
                Stroke.limb(elbow, hand, 4, 3.2),
                Stroke.disc(hand, 4));
        double depth = (depth(Joint.RIGHT_ELBOW.on(side)) + depth(Joint.RIGHT_HAND.on(side))) / 2;
        return limb(side > 0 ? Part.RIGHT_ARM : Part.LEFT_ARM, depth, isFar(Joint.RIGHT_SHOULDER, side), strokes);
    }

    private Layer leg(int side, double trunk) {
        Point knee = body.at(Joint.RIGHT_KNEE, side);
        Point ankle = body.at(Joint.RIGHT_ANKLE, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(body.at(Joint.RIGHT_HIP, side), knee, 8, 6),
                Stroke.limb(knee, ankle, 6, 4),
                Stroke.limb(ankle, body.at(Joint.RIGHT_TOE, side), 4, 2.8));
        double depth = (depth(Joint.RIGHT_KNEE.on(side)) + depth(Joint.RIGHT_ANKLE.on(side))) / 2;
        double order = depth < trunk + BEFORE ? Math.min(depth, trunk - 0.1) : depth;
        return limb(side > 0 ? Part.RIGHT_LEG : Part.LEFT_LEG, order, isFar(Joint.RIGHT_HIP, side), strokes);
    }

    private Layer limb(Part part, double depth, boolean far, List<Stroke> strokes) {
        if (!far || works.contains(part)) {
            return new Layer(depth, works.contains(part) ? Frame.Shade.WORKING : Frame.Shade.NEAR, true, strokes);
        }
        return new Layer(
                depth,
                Frame.Shade.FAR,
                true,
                strokes.stream().map(Stroke::thinner).toList());
    }

    private boolean isFar(Joint root, int side) {
        Point way = body.at(root, side).minus(body.at(root, -side));
        return way.unit().dot(camera.eye()) < -AWAY;
    }

    private Layer trunk(Part part, double depth, List<Stroke> strokes) {
        return new Layer(depth, works.contains(part) ? Frame.Shade.WORKING : Frame.Shade.NEAR, false, strokes);
    }

    /** Filled from the width at one joint to the width at another. */
    private List<Stroke> back(Joint from, Point fromHalf, double fromRadius, Joint to, Point toHalf) {
        List<Stroke> strokes = new ArrayList<>();
        for (double side = -1; side <= 1; side += 0.5) {
            Point end = body.at(to).plus(toHalf.times(side));
            strokes.add(Stroke.limb(body.at(from).plus(fromHalf.times(side)), end, fromRadius, 8));
        }
        return strokes;
    }

    private List<Stroke> head(Point shoulders) {
        Point head = body.at(Joint.HEAD);
        Point up = head.minus(body.at(Joint.NECK)).unit();
        Point nose = head.plus(up.cross(shoulders.unit()).times(11)).minus(up.times(2));
        return List.of(Stroke.limb(body.at(Joint.NECK), head, 5, 5), Stroke.disc(head, 11), Stroke.disc(nose, 3));
    }

    private double depth(Joint joint) {
        return camera.seen(body.at(joint)).z();
    }
}
