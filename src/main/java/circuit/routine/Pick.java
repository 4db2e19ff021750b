package circuit.routine;

/** How many exercises of a pool are trained: from {@code least} to {@code most}. */
public record Pick(int least, int most) {
    public Pick {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "a pick is 1 or more, lower number first, not %d-%d".formatted(least, most));
        }
    }
}
