package circuit.routine;

import circuit.text.TimeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of an exercise makes one set.
 *
 * @param written the amount in its author's spelling ({@code 10-12 reps}, {@code 1m30s})
 * @param bites how a timed set is broken up; empty if it is held throughout
 */
public record Dose(
        Effort effort, String written, Sides sides, Optional<Load> load, Optional<Tempo> tempo, Optional<Bites> bites) {
    public Dose {
        if (tempo.isPresent() && !effort.isReps()) {
            throw new IllegalArgumentException("a tempo paces reps; %s has none".formatted(written));
        }
        if (bites.isPresent() && !(effort instanceof Effort.Timed)) {
            throw new IllegalArgumentException("only a timed set can be taken in bites, not " + written);
        }
    }

    /** The whole dose as it would be written in a routine: {@code 10-12 reps each side @ 12kg tempo 2-4-2}. */
    public String phrase() {
        StringBuilder phrase = new StringBuilder(written);
        bites.ifPresent(b -> phrase.append(" as ").append(b));
        phrase.append(sides.text());
        load.ifPresent(l -> phrase.append(" @ ").append(l));
        tempo.ifPresent(t -> phrase.append(" tempo ").append(t));
        return phrase.toString();
    }

    /** The same amount on other sides. */
    public Dose on(Sides other) {
        return new Dose(effort, written, other, load, tempo, bites);
    }

    /** The same amount with another load. */
    public Dose with(Optional<Load> other) {
        return new Dose(effort, written, sides, other, tempo, bites);
    }

    /** The same set in bites. */
    public Dose in(Bites pattern) {
        return new Dose(effort, written, sides, load, tempo, Optional.of(pattern));
    }

    /** How long one rep takes: by the tempo, else by the time that one movement takes. */
    public Duration repLength(Duration movement) {
        return tempo.map(paced -> Duration.ofSeconds(paced.seconds()))
                .orElse(movement)
                .multipliedBy(sides.movements());
    }

    /** How a dose is spread over the body's two sides. */
    public enum Sides {
        /** Both at once, or a move that has no sides. */
        TOGETHER(""),
        /** The whole dose on the left, then the whole dose on the right. */
        EACH(" each side"),
        /** The sides in turn; one rep is a movement on each. */
        ALTERNATING(" alternating"),
        /** The left side only. */
        LEFT(" left"),
        /** The right side only. */
        RIGHT(" right");

        private final String text;

        Sides(String text) {
            this.text = text;
        }

        /** As it is written after an amount. */
        public String text() {
            return text;
        }

        /** How many movements one rep has. */
        public int movements() {
            return this == ALTERNATING ? 2 : 1;
        }

        /** Whether only one side works. */
        public boolean isOneSided() {
            return this == LEFT || this == RIGHT;
        }
    }

    /** A timed set taken in bites: so long on, so long off, until its time is up. */
    public record Bites(Duration on, Duration off) {
        public Bites {
            if (on.compareTo(Duration.ofSeconds(1)) < 0 || off.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("a bite is at least 1s on and 1s off");
            }
        }

        /** From the start of a bite to the start of the next one. */
        public Duration cycle() {
            return on.plus(off);
        }

        /** As it is written in a routine. */
        @Override
        public String toString() {
            return TimeText.written(on) + " on " + TimeText.written(off) + " off";
        }
    }

    /** The seconds to raise, to hold and to lower in one rep. */
    public record Tempo(int raise, int hold, int lower) {
        /** The longest that one phase of a rep may take, in seconds. */
        public static final int LIMIT = 60;

        public Tempo {
            if (Math.min(raise, Math.min(hold, lower)) < 0 || Math.max(raise, Math.max(hold, lower)) > LIMIT) {
                throw new IllegalArgumentException("each phase of a tempo takes 0 to %d seconds, not %d-%d-%d"
                        .formatted(LIMIT, raise, hold, lower));
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

    /**
     * A weight as its author wrote it.
     *
     * @param amount 0 for the body's own weight
     */
    public record Load(Kind kind, BigDecimal amount, Unit unit) {
        /** The body's weight and nothing else. */
        public static final Load BODYWEIGHT = new Load(Kind.BODYWEIGHT, BigDecimal.ZERO, Unit.KG);

        /** The largest amount, in either unit. */
        public static final int MOST = 1000;

        /** One international avoirdupois pound is 0.45359237 kg by definition (1959). */
        private static final BigDecimal KILOGRAMS_IN_A_POUND = new BigDecimal("0.45359237");

        /** What is lifted. */
        public enum Kind {
            /** A thing of that weight. */
            WEIGHT,
            /** The body and a weight more. */
            ADDED,
            /** The body less the weight that a band or a machine takes off. */
            TAKEN_OFF,
            /** The body alone. */
            BODYWEIGHT
        }

        /** What a load may be given in. */
        public enum Unit {
            KG("1"),
            LB("2.5");

            private final BigDecimal step;

            Unit(String step) {
                this.step = new BigDecimal(step);
            }

            /** As it is written after a number. */
            public String text() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** How many of it make a kilogram. */
            public double inKilogram() {
                return this == KG ? 1 : 1 / KILOGRAMS_IN_A_POUND.doubleValue();
            }
        }

        public Load {
            boolean isNone = kind == Kind.BODYWEIGHT;
            if (amount.signum() != (isNone ? 0 : 1) || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                throw new IllegalArgumentException(
                        "a load is more than 0 and at most %d, not %s".formatted(MOST, amount.toPlainString()));
            }
        }

        public Load(BigDecimal amount, Unit unit) {
            this(Kind.WEIGHT, amount, unit);
        }

        /** In kilograms, to two decimals; negative where it is taken off the body's weight, empty for that alone. */
        public Optional<BigDecimal> kilograms() {
            if (kind == Kind.BODYWEIGHT) {
                return Optional.empty();
            }
            BigDecimal kilograms = unit == Unit.KG ? amount : amount.multiply(KILOGRAMS_IN_A_POUND);
            BigDecimal rounded = kilograms.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return Optional.of(kind == Kind.TAKEN_OFF ? rounded.negate() : rounded);
        }

        /**
         * The next load that people have at hand: a kilogram or two and a half pounds more or less.
         *
         * @param load empty for a move without any
         * @param direction 1 for heavier, -1 for lighter
         * @param usual the unit of a load that was not written
         */
        public static Optional<Load> stepped(Optional<Load> load, int direction, Unit usual) {
            boolean hasWeight =
                    load.filter(some -> some.kind != Kind.BODYWEIGHT).isPresent();
            if (!hasWeight) {
                Kind kind = load.isEmpty() ? Kind.WEIGHT : direction > 0 ? Kind.ADDED : Kind.TAKEN_OFF;
                boolean isLighterThanNothing = load.isEmpty() && direction < 0;
                return isLighterThanNothing ? load : Optional.of(new Load(kind, usual.step, usual));
            }
            Load before = load.orElseThrow();
            int sign = before.kind == Kind.TAKEN_OFF ? -direction : direction;
            BigDecimal amount = before.amount
                    .add(before.unit.step.multiply(BigDecimal.valueOf(sign)))
                    .stripTrailingZeros();
            if (amount.signum() <= 0) {
                return before.kind == Kind.WEIGHT ? Optional.empty() : Optional.of(BODYWEIGHT);
            }
            return amount.compareTo(BigDecimal.valueOf(MOST)) > 0
                    ? load
                    : Optional.of(new Load(before.kind, amount.setScale(Math.max(0, amount.scale())), before.unit));
        }

        /** Whether two loads weigh the same; to add nothing to the body's weight is to take nothing. */
        public static boolean isSame(Optional<Load> one, Optional<Load> other) {
            return one.flatMap(Load::kilograms).equals(other.flatMap(Load::kilograms));
        }

        /** The same weight in a unit, to the tenth. */
        public Load in(Unit other) {
            if (unit == other || kind == Kind.BODYWEIGHT) {
                return this;
            }
            BigDecimal converted = (other == Unit.KG
                            ? amount.multiply(KILOGRAMS_IN_A_POUND)
                            : amount.divide(KILOGRAMS_IN_A_POUND, MathContext.DECIMAL64))
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            boolean isPossible = converted.signum() > 0 && converted.compareTo(BigDecimal.valueOf(MOST)) <= 0;
            return isPossible ? new Load(kind, converted.setScale(Math.max(0, converted.scale())), other) : this;
        }

        /** As it is written in a dose. */
        @Override
        public String toString() {
            String weight = amount.toPlainString() + unit.text();
            return switch (kind) {
                case WEIGHT -> weight;
                case ADDED -> "+" + weight;
                case TAKEN_OFF -> "-" + weight;
                case BODYWEIGHT -> "bodyweight";
            };
        }
    }
}
