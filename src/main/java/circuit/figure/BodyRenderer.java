package circuit.figure;

import circuit.routine.figure.Figure.BodyPart;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the body around its bones.
 *
 * @param works the parts that the exercise works
 */
record BodyRenderer(Skeleton body, List<BodyPart> works, Camera camera) {
    /** A limb is far if the direction from its counterpart leads away from the eye by more than this cosine. */
    private static final double AWAY = 0.6;

    /** A leg more centimetres in front of the trunk than this is painted over it. */
    private static final double IN_FRONT = 22;

    List<Layer> layers() {
        Point hips = body.at(Joint.RIGHT_HIP).minus(body.at(Joint.HIPS));
        Point shoulders = body.at(Joint.RIGHT_SHOULDER)
                .minus(body.at(Joint.LEFT_SHOULDER))
                .times(0.5);
        Point waist = hips.plus(shoulders).times(0.33);
        double depth = (depth(Joint.HIPS) + depth(Joint.NECK)) / 2;
        return List.of(
                arm(-1),
                leg(-1, depth),
                arm(1),
                leg(1, depth),
                trunk(BodyPart.LOWER_BACK, depth, back(Joint.HIPS, hips, 9, waist)),
                trunk(BodyPart.UPPER_BACK, depth + 0.1, back(Joint.NECK, shoulders.times(0.75), 8.5, waist)),
                trunk(BodyPart.HEAD, Math.max(depth + 0.2, depth(Joint.HEAD)), head(shoulders)));
    }

    private Layer arm(int side) {
        Point elbow = body.at(Joint.RIGHT_ELBOW, side);
        Point hand = body.at(Joint.RIGHT_HAND, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(body.at(Joint.RIGHT_SHOULDER, side), elbow, 5, 4),
                Stroke.limb(elbow, hand, 4, 3.2),
                Stroke.disc(hand, 4));
        double depth = (depth(Joint.RIGHT_ELBOW.on(side)) + depth(Joint.RIGHT_HAND.on(side))) / 2;
        return limb(
                side > 0 ? BodyPart.RIGHT_ARM : BodyPart.LEFT_ARM, depth, isFar(Joint.RIGHT_SHOULDER, side), strokes);
    }

    private Layer leg(int side, double trunk) {
        Point knee = body.at(Joint.RIGHT_KNEE, side);
        Point ankle = body.at(Joint.RIGHT_ANKLE, side);
        List<Stroke> strokes = List.of(
                Stroke.limb(body.at(Joint.RIGHT_HIP, side), knee, 8, 6),
                Stroke.limb(knee, ankle, 6, 4),
                Stroke.limb(ankle, body.at(Joint.RIGHT_TOE, side), 4, 2.8));
        double depth = (depth(Joint.RIGHT_KNEE.on(side)) + depth(Joint.RIGHT_ANKLE.on(side))) / 2;
        double order = depth < trunk + IN_FRONT ? Math.min(depth, trunk - 0.1) : depth;
        return limb(side > 0 ? BodyPart.RIGHT_LEG : BodyPart.LEFT_LEG, order, isFar(Joint.RIGHT_HIP, side), strokes);
    }

    private Layer limb(BodyPart part, double depth, boolean far, List<Stroke> strokes) {
        Frame.Shade shade = works.contains(part) ? Frame.Shade.WORKING : far ? Frame.Shade.FAR : Frame.Shade.NEAR;
        List<Stroke> shown =
                shade == Frame.Shade.FAR ? strokes.stream().map(Stroke::thinner).toList() : strokes;
        return new Layer(depth, shade, true, shown);
    }

    private boolean isFar(Joint root, int side) {
        return body.at(root, side).minus(body.at(root, -side)).unit().dot(camera.eye()) < -AWAY;
    }

    private Layer trunk(BodyPart part, double depth, List<Stroke> strokes) {
        return new Layer(depth, works.contains(part) ? Frame.Shade.WORKING : Frame.Shade.NEAR, false, strokes);
    }

    /** Strokes side by side, which fill the back from a joint to the waist. */
    private List<Stroke> back(Joint from, Point fromHalf, double radius, Point toHalf) {
        List<Stroke> strokes = new ArrayList<>();
        for (double side = -1; side <= 1; side += 0.5) {
            Point end = body.at(Joint.WAIST).plus(toHalf.times(side));
            strokes.add(Stroke.limb(body.at(from).plus(fromHalf.times(side)), end, radius, 8));
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
        return camera.project(body.at(joint)).z();
    }
}
