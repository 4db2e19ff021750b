package circuit.library;

/** A routine at hand, not read yet. */
public record Shelved(String name, Origin origin, SourceFile file) {}
