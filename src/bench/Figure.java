/**
 * A line of the table.
 *
 * @param name what {@code --only} calls it
 * @param what what was measured, and against what
 * @param value the figure
 * @param goal the most it should be
 * @param detail the medians that it was made of
 */
record Figure(String name, String what, double value, String unit, double goal, String detail) {

    /** A figure without a goal of its own. */
    static final double NO_GOAL = Double.POSITIVE_INFINITY;

    boolean isMet() {
        return value <= goal;
    }

    String line() {
        String verdict = goal == NO_GOAL ? "" : isMet() ? "ok" : "ABOVE";
        String most = goal == NO_GOAL ? "" : "%.4g%s".formatted(goal, unit);
        return "%-12s %-58s %9s %9s  %-5s  %s"
                .formatted(name, what, "%.2f%s".formatted(value, unit), most, verdict, detail)
                .stripTrailing();
    }

    String json() {
        return "{\"name\":\"%s\",\"what\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"goal\":%s,\"detail\":\"%s\"}"
                .formatted(name, what, value, unit.strip(), goal == NO_GOAL ? "null" : String.valueOf(goal), detail);
    }
}
