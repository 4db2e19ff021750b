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
        List<Layer> layers = new ArrayList<>();
        double trunk = depth(Joint.HIPS, Joint.NECK);
        for (int side = -1; side <= 1; side += 2) {
            layers.add(arm(side));
            layers.add(leg(side, trunk));
        }
        layers.add(new Layer(trunk, shade(Part.LOWER_BACK), false, lowerBack()));
        layers.add(new Layer(trunk + 0.1, shade(Part.UPPER_BACK), false, upperBack()));
        layers.add(new Layer(Math.max(trunk + 0.2, depth(Joint.HEAD, Joint.HEAD)), shade(Part.HEAD), false, head()));
        return layers;
    }

    private Layer arm(int side) {
        Point shoulder = body.at(Joint.RIGHT_SHOULDER, side);
        Point elbow = body.at(Joint.RIGHT_ELBOW, side);
        Point hand = body.at(Joint.RIGHT_HAND, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(shoulder, elbow, 5, 4), Stroke.limb(elbow, hand, 4, 3.2), Stroke.limb(hand, hand, 4, 4));
        double depth = depth(Joint.RIGHT_ELBOW.on(side), Joint.RIGHT_HAND.on(side));
        return limb(side > 0 ? Part.RIGHT_ARM : Part.LEFT_ARM, depth, isFar(Joint.RIGHT_SHOULDER, side), strokes);
    }

    private Layer leg(int side, double trunk) {
        Point knee = body.at(Joint.RIGHT_KNEE, side);
        Point ankle = body.at(Joint.RIGHT_ANKLE, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(body.at(Joint.RIGHT_HIP, side), knee, 8, 6),
                Stroke.limb(knee, ankle, 6, 4),
                Stroke.limb(ankle, body.at(Joint.RIGHT_TOE, side), 4, 2.8));
        double depth = depth(Joint.RIGHT_KNEE.on(side), Joint.RIGHT_ANKLE.on(side));
        double order = depth < trunk + BEFORE ? Math.min(depth, trunk - 0.1) : depth;
        return limb(side > 0 ? Part.RIGHT_LEG : Part.LEFT_LEG, order, isFar(Joint.RIGHT_HIP, side), strokes);
    }

    private Layer limb(Part part, double depth, boolean far, List<Stroke> strokes) {
        if (works.contains(part)) {
            return new Layer(depth, Shade.WORKING, true, strokes);
        }
        return far
                ? new Layer(depth, Shade.FAR, true, strokes.stream().map(Stroke::thinner).toList())
                : new Layer(depth, Shade.NEAR, true, strokes);
    }

    private boolean isFar(Joint root, int side) {
        Point way = body.at(root, side).minus(body.at(root, -side));
        return way.unit().dot(camera.eye()) < -AWAY;
    }

    private List<Stroke> lowerBack() {
        Point hips = body.at(Joint.RIGHT_HIP).minus(body.at(Joint.HIPS));
        return band(body.at(Joint.HIPS), hips, 9, body.at(Joint.WAIST), waist(), 8);
    }

    private List<Stroke> upperBack() {
        return band(body.at(Joint.WAIST), waist(), 8, body.at(Joint.NECK), shoulders().times(0.75), 8.5);
    }

    private Point shoulders() {
        return body.at(Joint.RIGHT_SHOULDER).minus(body.at(Joint.LEFT_SHOULDER)).times(0.5);
    }

    private Point waist() {
        Point hips = body.at(Joint.RIGHT_HIP).minus(body.at(Joint.HIPS));
        return hips.plus(shoulders()).times(0.33);
    }

    /** Filled from one width to another. */
    private static List<Stroke> band(Point from, Point fromHalf, double fromRadius, Point to, Point toHalf, double toRadius) {
        List<Stroke> strokes = new ArrayList<>();
        for (double side = -1; side <= 1; side += 0.5) {
            strokes.add(Stroke.limb(
                    from.plus(fromHalf.times(side)), to.plus(toHalf.times(side)), fromRadius, toRadius));
        }
        return strokes;
    }

    private List<Stroke> head() {
        Point neck = body.at(Joint.NECK);
        Point head = body.at(Joint.HEAD);
        Point up = head.minus(neck).unit();
        Point face = up.cross(shoulders().unit());
        Point nose = head.plus(face.times(11)).minus(up.times(2));
        return List.of(
                Stroke.limb(neck, head, 5, 5), Stroke.limb(head, head, 11, 11), Stroke.limb(nose, nose, 3, 3));
    }

    private Shade shade(Part part) {
        return works.contains(part) ? Shade.WORKING : Shade.NEAR;
    }

    private double depth(Joint one, Joint other) {
        return (camera.seen(body.at(one)).z() + camera.seen(body.at(other)).z()) / 2;
    }
}
