package circuit.routine.figure;

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
