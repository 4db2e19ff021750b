package circuit.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How an amount changed from week to week; weeks without it are gaps, not zeros. */
record Trend(List<OptionalDouble> weeks) {
    /** How many weeks at either end are compared. */
    static final int ENDS = 4;

    /**
     * The least range that the bars show, as a part of the largest amount: a tenth more must not look like ten times as
     * much, and a constant amount is drawn in the middle.
     */
    private static final double RANGE = 0.4;

    /** One bar for each week. */
    String bars(ChartGlyphs glyphs) {
        double most = known().max().orElse(0);
        double least = known().min().orElse(0);
        double range = Math.max(most - least, most * RANGE);
        double floor = (most + least - range) / 2;
        StringBuilder bars = new StringBuilder();
        for (OptionalDouble week : weeks) {
            bars.append(week.isEmpty() ? " " : glyphs.level(level(week.getAsDouble() - floor, range)));
        }
        return bars.toString();
    }

    private static int level(double amount, double range) {
        double part = range == 0 ? 0 : amount / range;
        return 1 + (int) Math.round(part * (ChartGlyphs.EIGHTHS - 1));
    }

    private DoubleStream known() {
        return weeks.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
    }

    /** The change from the first {@link #ENDS} weeks to the last, as a part of the first; empty with too few weeks. */
    OptionalDouble change() {
        double[] known = known().toArray();
        if (known.length < 2 * ENDS) {
            return OptionalDouble.empty();
        }
        double first = IntStream.range(0, ENDS).mapToDouble(i -> known[i]).sum();
        double last = IntStream.rangeClosed(1, ENDS)
                .mapToDouble(i -> known[known.length - i])
                .sum();
        return first == 0 ? OptionalDouble.empty() : OptionalDouble.of(last / first - 1);
    }
}
