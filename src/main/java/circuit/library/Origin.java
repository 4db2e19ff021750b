package circuit.library;

/** Where a routine comes from, in the order in which names are looked up. */
public enum Origin {
    /** The folder given with {@code --routines} or {@code $CIRCUIT_ROUTINES}. */
    GIVEN,
    /** The user's own folder. */
    OWN,
    BUILT_IN
}
