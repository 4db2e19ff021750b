package circuit.routine;

import circuit.text.TimeText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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
        switch (sides) {
            case TOGETHER -> {}
            case EACH -> phrase.append(" each side");
            case ALTERNATING -> phrase.append(" alternating");
        }
        load.ifPresent(l -> phrase.append(" @ ").append(l));
        tempo.ifPresent(t -> phrase.append(" tempo ").append(t));
        bites.ifPresent(b -> phrase.append(", ").append(b));
        return phrase.toString();
    }

    /** The same amount on other sides. */
    public Dose on(Sides other) {
        return new Dose(effort, written, other, load, tempo, bites);
    }

    /** The same set in bites. */
    public Dose in(Bites pattern) {
        return new Dose(effort, written, sides, load, tempo, Optional.of(pattern));
    }

    /** How a dose is spread over the body's two sides. */
    public enum Sides {
        /** Both at once, or a move that has no sides. */
        TOGETHER,
        /** The whole dose on the left, then the whole dose on the right. */
        EACH,
        /** The sides in turn; one rep is a movement on each. */
        ALTERNATING
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

    /** A weight as its author wrote it. */
    public record Load(BigDecimal amount, Unit unit) {
        /** The largest amount, in either unit. */
        public static final int MOST = 1000;

        /** One international avoirdupois pound is 0.45359237 kg by definition (1959). */
        private static final BigDecimal KILOGRAMS_IN_A_POUND = new BigDecimal("0.45359237");

        /** What a load may be given in. */
        public enum Unit {
            KG,
            LB
        }

        public Load {
            if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                throw new IllegalArgumentException(
                        "a load is more than 0 and at most %d, not %s".formatted(MOST, amount.toPlainString()));
            }
        }

        /** In kilograms, to two decimals. */
        public BigDecimal kilograms() {
            BigDecimal kilograms = unit == Unit.KG ? amount : amount.multiply(KILOGRAMS_IN_A_POUND);
            return kilograms.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        /** As it is written in a dose. */
        @Override
        public String toString() {
            return amount.toPlainString() + (unit == Unit.KG ? "kg" : "lb");
        }
    }
}
