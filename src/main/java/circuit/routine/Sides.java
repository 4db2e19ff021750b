package circuit.routine;

/** How a dose is spread over the body's two sides. */
public enum Sides {
    /** Both at once, or a move that has no sides. */
    TOGETHER,
    /** The whole dose on the left, then the whole dose on the right. */
    EACH,
    /** The sides in turn; one rep is a movement on each. */
    ALTERNATING
}
