package circuit.routine.figure;

import circuit.routine.figure.Prop.Place;
import java.util.List;

/**
 * How a move looks. It is described for the right side where sides matter; the left is its mirror image. One movement
 * goes through the poses from the first to the last and back, unless it goes round.
 *
 * @param sideways whether the body lies on a side, facing the viewer of the side view, instead of facing ahead
 * @param works the parts that do the work
 * @param ground the joints that carry the body: their middle stays in place
 * @param at the place of that middle
 */
public record Figure(
        Viewpoint view,
        boolean sideways,
        Motion motion,
        List<BodyPart> works,
        Place.On ground,
        Point at,
        List<Prop> props,
        List<Pose> poses) {
    /** The most poses that a movement has. */
    public static final int MOST_POSES = 6;

    public Figure {
        works = List.copyOf(works);
        props = List.copyOf(props);
        poses = List.copyOf(poses);
        if (poses.isEmpty() || poses.size() > MOST_POSES) {
            throw new IllegalArgumentException(
                    "a figure has 1 to %d poses, not %d".formatted(MOST_POSES, poses.size()));
        }
    }

    /** The body at a position between the poses, which are at 0, 1, 2 and so on. */
    public Skeleton at(double position) {
        return PoseBlend.at(this, position);
    }

    /** The position of the last pose. */
    public int end() {
        return poses.size() - 1;
    }

    /** How it moves through its poses. */
    public enum Motion {
        /** To the last pose and back, again and again. */
        REPEATED,
        /** To the last pose, which is held. */
        HELD,
        /** To the last pose, which is the same as the first. */
        CIRCLE
    }

    /**
     * The viewer's position.
     *
     * @param turn degrees from the athlete's right side towards the front
     * @param rise degrees above the horizontal
     */
    public record Viewpoint(double turn, double rise) {
        public static final Viewpoint SIDE = new Viewpoint(0, 0);
        public static final Viewpoint FRONT = new Viewpoint(90, 0);
        public static final Viewpoint ABOVE = new Viewpoint(0, 90);

        public Viewpoint {
            if (Math.abs(turn) > 180 || rise < 0 || rise > 90) {
                throw new IllegalArgumentException("a view is turned by -180 to 180 degrees and raised by 0 to 90");
            }
        }
    }

    /** A part of the body that is drawn in one colour. */
    public enum BodyPart {
        HEAD,
        UPPER_BACK,
        LOWER_BACK,
        LEFT_ARM,
        RIGHT_ARM,
        LEFT_LEG,
        RIGHT_LEG;

        /** Its counterpart on the other side. */
        public BodyPart mirrored() {
            return switch (this) {
                case HEAD, UPPER_BACK, LOWER_BACK -> this;
                case LEFT_ARM -> RIGHT_ARM;
                case RIGHT_ARM -> LEFT_ARM;
                case LEFT_LEG -> RIGHT_LEG;
                case RIGHT_LEG -> LEFT_LEG;
            };
        }
    }
}
