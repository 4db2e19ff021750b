package circuit.yaml;

import java.util.Comparator;

/**
 * Something wrong at a place in a text: line and column count from 1, columns in characters as a reader counts them; 0
 * stands for the file as a whole.
 */
public record Problem(int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** In the order of the text. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
