package circuit.routine;

/** Each exercise once and then again, or all sets of one exercise before the next. */
public enum Order {
    CIRCUIT,
    SETS
}
