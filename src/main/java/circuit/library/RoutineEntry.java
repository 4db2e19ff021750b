package circuit.library;

/**
 * A routine at hand, not read yet.
 *
 * @param shadows whether it takes the place of a built-in one
 */
public record RoutineEntry(String name, Origin origin, SourceFile file, boolean shadows) {
    /** Where a routine comes from, in the order in which names are looked up. */
    public enum Origin {
        /** The folder given with {@code --routines} or {@code $CIRCUIT_ROUTINES}. */
        GIVEN,
        /** The user's own folder. */
        OWN,
        BUILT_IN
    }
}
