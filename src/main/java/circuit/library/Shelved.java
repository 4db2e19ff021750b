package circuit.library;

/**
 * A routine at hand, not read yet.
 *
 * @param shadows whether it takes the place of a built-in one
 */
public record Shelved(String name, Origin origin, SourceFile file, boolean shadows) {}
