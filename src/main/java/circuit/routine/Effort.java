package circuit.routine;

import circuit.text.TimeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The amount of one set: reps, time or a distance, fixed or as much as one can. */
public sealed interface Effort {

    /**
     * Reps from {@code least}, which makes the set done, up to {@code most}, which is the aim.
     *
     * @param unit what is counted
     */
    record Reps(int least, int most, Unit unit) implements Effort {
        /** The most reps one set may ask for. */
        public static final int LIMIT = 1000;

        /** What is counted, and how long one takes where neither a tempo nor the athlete's pace says so. */
        public enum Unit {
            REPS(3),
            STEPS(1),
            BREATHS(5);

            private final Duration usualPace;

            Unit(int seconds) {
                usualPace = Duration.ofSeconds(seconds);
            }

            public Duration usualPace() {
                return usualPace;
            }

            /** The one that a word means, {@code step} or {@code steps}. */
            public static Optional<Unit> named(String word) {
                return Optional.ofNullable(
                        switch (word) {
                            case "rep", "reps" -> REPS;
                            case "step", "steps" -> STEPS;
                            case "breath", "breaths" -> BREATHS;
                            default -> null;
                        });
            }

            /** As it is written after a number: {@code 1 step}, {@code 20 steps}. */
            public String text(int count) {
                return Measure.of(this).unit(count);
            }
        }

        public Reps {
            if (least < 1 || most > LIMIT) {
                throw new IllegalArgumentException(
                        "a set has 1 to %d %s, not %s".formatted(LIMIT, unit.text(0), text(least, most)));
            }
            if (least > most) {
                throw new IllegalArgumentException("the range %s runs backwards".formatted(text(least, most)));
            }
        }

        public Reps(int least, int most) {
            this(least, most, Unit.REPS);
        }

        /** Whether the lower number differs from the aim. */
        public boolean isRange() {
            return least < most;
        }

        private static String text(int least, int most) {
            return least == most ? String.valueOf(least) : least + "-" + most;
        }
    }

    /**
     * As many reps as one can.
     *
     * @param within the time after which the set is over; without one the athlete ends it
     */
    record MaxReps(Optional<Duration> within) implements Effort {
        public MaxReps {
            within.ifPresent(Effort::checkLength);
        }

        public MaxReps() {
            this(Optional.empty());
        }
    }

    /** A set that runs for a time: {@code least} makes it done, {@code most} is the aim, and where it ends. */
    record Timed(Duration least, Duration most) implements Effort {
        public Timed {
            checkLength(least);
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "the range %s-%s runs backwards".formatted(TimeText.written(least), TimeText.written(most)));
            }
        }

        public Timed(Duration length) {
            this(length, length);
        }
    }

    /** Held as long as one can. */
    record MaxTime() implements Effort {}

    /** A way to go; only the athlete knows when it is done. */
    record Distance(BigDecimal amount, LengthUnit unit) implements Effort {
        private static final BigDecimal MOST_METRES = BigDecimal.valueOf(1_000_000);

        /** By their definitions of 1959, in metres. */
        public enum LengthUnit {
            METRES("1"),
            KILOMETRES("1000"),
            YARDS("0.9144"),
            MILES("1609.344");

            private final BigDecimal metres;

            LengthUnit(String metres) {
                this.metres = new BigDecimal(metres);
            }

            /** The one that a word means, in any of its spellings. */
            public static Optional<LengthUnit> named(String word) {
                return Optional.ofNullable(
                        switch (word) {
                            case "metre", "metres", "meter", "meters" -> METRES;
                            case "km", "kilometre", "kilometres", "kilometer", "kilometers" -> KILOMETRES;
                            case "yard", "yards", "yd" -> YARDS;
                            case "mile", "miles" -> MILES;
                            default -> null;
                        });
            }

            private String text(boolean isOne) {
                String plural = this == KILOMETRES ? "km" : name().toLowerCase(Locale.ROOT);
                return isOne && this != KILOMETRES ? plural.substring(0, plural.length() - 1) : plural;
            }
        }

        public Distance {
            BigDecimal metres = amount.multiply(unit.metres);
            if (metres.signum() <= 0 || metres.compareTo(MOST_METRES) > 0) {
                throw new IllegalArgumentException("a distance is more than 0 and at most 1000 km");
            }
        }

        /** That way in the unit in which its number is the shortest: {@code 20 metres}, {@code 1.5 km}, {@code 1 mile}. */
        public static Distance ofMetres(BigDecimal metres) {
            Distance shortest = new Distance(metres, LengthUnit.METRES);
            for (LengthUnit unit : LengthUnit.values()) {
                BigDecimal amount = metres.divide(unit.metres, MathContext.DECIMAL64);
                boolean isExact = amount.multiply(unit.metres).compareTo(metres) == 0;
                if (isExact && plain(amount).length() < plain(shortest.amount).length()) {
                    shortest = new Distance(amount, unit);
                }
            }
            return shortest;
        }

        /** As it is written in a dose: {@code 20 metres}. */
        public String text() {
            return plain(amount) + " " + unit.text(amount.compareTo(BigDecimal.ONE) == 0);
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        /** In metres, without needless zeros. */
        public BigDecimal metres() {
            return new BigDecimal(plain(amount.multiply(unit.metres)));
        }
    }

    /** Whether this is counted in reps rather than in seconds. */
    default boolean isReps() {
        return this instanceof Reps || this instanceof MaxReps;
    }

    /** What a set of it is measured in. */
    default Measure measure() {
        if (this instanceof Reps reps) {
            return Measure.of(reps.unit());
        }
        return this instanceof MaxReps ? Measure.REPS : this instanceof Distance ? Measure.DISTANCE : Measure.TIME;
    }

    /** Whether only the athlete can say when it ends. */
    default boolean isOpen() {
        return this instanceof MaxTime
                || this instanceof Distance
                || (this instanceof MaxReps max && max.within().isEmpty());
    }

    /** The time after which it ends, if it ends by one. */
    default Optional<Duration> time() {
        if (this instanceof Timed timed) {
            return Optional.of(timed.most());
        }
        return this instanceof MaxReps max ? max.within() : Optional.empty();
    }

    /** Whether it ends when a time is over. */
    default boolean isTimed() {
        return time().isPresent();
    }

    private static void checkLength(Duration length) {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("a set lasts longer than no time, not " + length);
        }
    }
}
