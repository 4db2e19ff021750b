package circuit.routine.figure;

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

    /** The same joint of the other side: of two on the same side, 1 is the right one and -1 the left one. */
    public Joint on(int side) {
        if (this == mirrored()) {
            return this;
        }
        return values()[(ordinal() & ~1) + (side > 0 ? 1 : 0)];
    }

    /** Its counterpart on the other side. */
    public Joint mirrored() {
        return ordinal() < LEFT_SHOULDER.ordinal() ? this : values()[ordinal() ^ 1];
    }
}
