package circuit.routine.figure;

import java.util.EnumMap;
import java.util.Map;

/** A point of the body that a limb, a prop or the floor can be tied to. */
public enum Joint {
    HIPS,
    WAIST,
    NECK,
    HEAD,
    LEFT_SHOULDER,
    RIGHT_SHOULDER,
    LEFT_ELBOW,
    RIGHT_ELBOW,
    LEFT_HAND,
    RIGHT_HAND,
    LEFT_HIP,
    RIGHT_HIP,
    LEFT_KNEE,
    RIGHT_KNEE,
    LEFT_ANKLE,
    RIGHT_ANKLE,
    LEFT_TOE,
    RIGHT_TOE;

    private static final Map<Joint, Joint> MIRRORED = new EnumMap<>(Joint.class);

    static {
        for (Joint joint : values()) {
            String name = joint.name();
            MIRRORED.put(
                    joint,
                    valueOf(name.startsWith("LEFT") ? name.replace("LEFT", "RIGHT") : name.replace("RIGHT", "LEFT")));
        }
    }

    /** This joint or its counterpart, whichever is on that side: 1 is right, -1 is left. */
    public Joint on(int side) {
        return this == mirrored() || name().startsWith("RIGHT") == side > 0 ? this : mirrored();
    }

    /** The counterpart on the other side; the joint itself if it is in the middle. */
    public Joint mirrored() {
        return MIRRORED.getOrDefault(this, this);
    }
}
