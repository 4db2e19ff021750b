package circuit.yaml;

/** What YAML 1.2's core schema takes a value for; one in quotes is always text. */
public enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
}
