package circuit.yaml;

/** A place in a text; line and column count from 1, columns in characters as a reader counts them. */
record SourcePosition(int line, int column) {
    SourcePosition atColumn(int other) {
        return new SourcePosition(line, other);
    }

    SourcePosition right(int columns) {
        return new SourcePosition(line, column + columns);
    }

    Problem problem(String message) {
        return new Problem(line, column, message);
    }
}
