package circuit.routine;

/** The seconds to raise, to hold and to lower in one rep. */
public record Tempo(int raise, int hold, int lower) {
    /** The longest that one phase of a rep may take, in seconds. */
    public static final int LIMIT = 60;

    public Tempo {
        if (Math.min(raise, Math.min(hold, lower)) < 0 || Math.max(raise, Math.max(hold, lower)) > LIMIT) {
            throw new IllegalArgumentException(
                    "each phase of a tempo takes 0 to %d seconds, not %d-%d-%d".formatted(LIMIT, raise, hold, lower));
        }
        if (raise + hold + lower == 0) {
            throw new IllegalArgumentException("a rep takes at least a second, not 0-0-0");
        }
    }

    /** How long one rep takes, in seconds. */
    public int seconds() {
        return raise + hold + lower;
    }

    /** As it is written in a dose. */
    @Override
    public String toString() {
        return raise + "-" + hold + "-" + lower;
    }
}
