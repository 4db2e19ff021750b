package circuit.history.stats;

import java.util.stream.LongStream;

/**
 * How far a chart of amounts reaches: to the largest, but no further than twice the usual one, so that a single large
 * amount does not flatten all others.
 *
 * @param usual the median
 * @param most the largest
 */
public record ChartScale(long usual, long most) {

    /** The scale for these amounts, of which those of zero do not count. */
    public static ChartScale of(LongStream amounts) {
        long[] sorted = amounts.filter(amount -> amount > 0).sorted().toArray();
        return sorted.length == 0
                ? new ChartScale(0, 0)
                : new ChartScale(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /** The amount at which a bar is full. */
    public long top() {
        return Math.min(most, 2 * usual);
    }

    /** Whether some amount is larger than the chart is high. */
    public boolean isCut() {
        return most > top();
    }
}
