package circuit.yaml;

import java.util.Comparator;

/**
 * Something wrong at a place in a text: line and column count from 1, columns in characters as a reader counts them; 0
 * stands for the file as a whole.
 */
public record Problem(int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** What is wrong with the file as a whole, which has no lines to name. */
    public static Problem ofWhole(String message) {
        return new Problem(0, 0, message);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
