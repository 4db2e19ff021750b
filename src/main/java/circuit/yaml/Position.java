package circuit.yaml;

/** A place in a text; line and column count from 1, columns in characters as a reader counts them. */
record Position(int line, int column) {
    Position atColumn(int other) {
        return new Position(line, other);
    }

    Position right(int columns) {
        return new Position(line, column + columns);
    }

    Problem problem(String message) {
        return new Problem(line, column, message);
    }
}
