package circuit.yaml;

/** Something wrong at a place in a text: line and column count from 1, columns in characters as a reader counts them. */
public record Problem(int line, int column, String message) implements Comparable<Problem> {

    /** In the order of the text. */
    @Override
    public int compareTo(Problem other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
