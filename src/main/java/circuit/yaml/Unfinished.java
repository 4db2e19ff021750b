package circuit.yaml;

/** A mapping or list whose end has not been read yet. */
interface Unfinished {

    Position spot();

    void add(Node node);

    /** What was gathered; {@code whole} unless the text broke off. */
    Node finish(boolean whole);
}
