package circuit.figure;

/** What a cell of a figure shows; where several meet, the last of these that is there. */
public enum Shade {
    NONE,
    FLOOR,
    PROP,
    /** A part of the body that is farther away. */
    FAR,
    NEAR,
    /** A part of the body that does the work. */
    WORKING
}
