package circuit.routine;

import java.time.Duration;

/** The amount of one set: reps or time, fixed or as much as one can. */
public sealed interface Effort {

    /** Reps from {@code least}, which makes the set done, up to {@code most}, which is the aim. */
    record Reps(int least, int most) implements Effort {
        /** The most reps one set may ask for. */
        public static final int LIMIT = 1000;

        public Reps {
            if (least < 1 || most > LIMIT) {
                throw new IllegalArgumentException(
                        "a set has 1 to %d reps, not %s".formatted(LIMIT, text(least, most)));
            }
            if (least > most) {
                throw new IllegalArgumentException("the range %s runs backwards".formatted(text(least, most)));
            }
        }

        /** Whether the lower number differs from the aim. */
        public boolean isRange() {
            return least < most;
        }

        private static String text(int least, int most) {
            return least == most ? String.valueOf(least) : least + "-" + most;
        }
    }

    /** As many reps as one can. */
    record MaxReps() implements Effort {}

    /** A set that runs for a time. */
    record Timed(Duration length) implements Effort {
        public Timed {
            if (length.isZero() || length.isNegative()) {
                throw new IllegalArgumentException("a set lasts longer than no time, not " + length);
            }
        }
    }

    /** Held as long as one can. */
    record MaxTime() implements Effort {}

    /** Whether this is counted in reps rather than in seconds. */
    default boolean isReps() {
        return this instanceof Reps || this instanceof MaxReps;
    }

    /** Whether only the athlete can say when it ends. */
    default boolean isMax() {
        return this instanceof MaxReps || this instanceof MaxTime;
    }
}
