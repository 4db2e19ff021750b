package circuit.routine.figure;

import circuit.routine.figure.Figure.Motion;
import circuit.routine.figure.Pose.Limb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something in a figure that no body can do.
 *
 * @param pose the index of the pose in which it happens, or on the way to which it begins
 */
public record FigureFault(int pose, String message) {
    private static final int STEPS = 6;
    private static final double SLACK = 1;

    /** All faults of a figure, the first of each kind. */
    public static List<FigureFault> of(Figure figure) {
        List<FigureFault> faults = new ArrayList<>();
        for (int i = 0; i <= figure.end() * STEPS; i++) {
            int pose = (i + STEPS - 1) / STEPS;
            Skeleton body = figure.at((double) i / STEPS);
            for (String message : messages(figure.poses().get(pose), i % STEPS == 0, body)) {
                if (faults.stream().noneMatch(fault -> fault.pose == pose && sameKind(fault.message, message))) {
                    faults.add(new FigureFault(pose, message));
                }
            }
        }
        if (figure.motion() == Motion.CIRCLE && !isClosed(figure)) {
            faults.add(new FigureFault(
                    figure.end(), "the circle does not close; make its last pose the same as its first"));
        }
        return faults;
    }

    private static boolean isClosed(Figure figure) {
        Skeleton first = figure.at(0);
        Skeleton last = figure.at(figure.end());
        return Stream.of(Joint.values())
                .allMatch(joint -> first.at(joint).minus(last.at(joint)).length() < SLACK);
    }

    private static boolean sameKind(String one, String other) {
        return one.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }

    private static List<String> messages(Pose pose, boolean key, Skeleton body) {
        List<String> messages = new ArrayList<>();
        for (Joint joint : Joint.values()) {
            double y = body.at(joint).y();
            if (y < -SLACK / 2) {
                messages.add("%s is %.0f cm under the floor; raise it, or the ground point"
                        .formatted(named(joint), Math.ceil(-y)));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            if (key) {
                reaches(pose.arms().of(side), body, Joint.RIGHT_HAND.on(side), messages);
                reaches(pose.legs().of(side), body, Joint.RIGHT_ANKLE.on(side), messages);
            }
            bends(body.elbow(side), Joint.RIGHT_ELBOW.on(side), messages);
            bends(body.knee(side), Joint.RIGHT_KNEE.on(side), messages);
        }
        return messages;
    }

    private static void reaches(Limb limb, Skeleton body, Joint tip, List<String> messages) {
        if (limb instanceof Limb.Reaching reaching) {
            double missing = reaching.to().minus(body.at(tip)).length();
            if (missing > SLACK) {
                messages.add("%s is %.0f cm short of its place; bring the place or the body nearer"
                        .formatted(named(tip), Math.ceil(missing)));
            }
        }
    }

    private static void bends(double bend, Joint joint, List<String> messages) {
        if (bend < 0) {
            messages.add("%s bends the wrong way; turn the lower bone to the other side".formatted(named(joint)));
        } else if (bend > BodyMeasures.MOST_BEND) {
            messages.add("%s bends more than it can; bring the lower bone nearer to the line of the upper one"
                    .formatted(named(joint)));
        }
    }

    private static String named(Joint joint) {
        return "the " + joint.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
