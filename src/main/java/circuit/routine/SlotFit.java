package circuit.routine;

import circuit.routine.Dose.Sides;
import circuit.text.TimeText;
import java.time.Duration;

/**
 * How a dose fits into a slot of a block in which each exercise starts by the clock: what it leaves of the slot is the rest.
 *
 * @param movement how long a movement takes, if the dose has no tempo
 * @param switchTime from one side to the other
 * @param every the length of the slot
 */
public record SlotFit(Dose dose, Duration movement, Duration switchTime, Duration every) {
    /** The least that a set must leave. */
    private static final Duration LEAST_REST = Duration.ofSeconds(1);

    private static final int ROUND_SECONDS = 15;

    private boolean hasTwoSides() {
        return dose.sides() == Sides.EACH;
    }

    private int sides() {
        return hasTwoSides() ? 2 : 1;
    }

    private Duration change() {
        return hasTwoSides() ? switchTime : Duration.ZERO;
    }

    /** The time of a side's work that only the athlete ends: half of the slot is work. */
    public Duration open() {
        return every.dividedBy(2L * sides());
    }

    /** The time of one rep, or of the whole set, on one side. */
    private Duration one() {
        return dose.effort() instanceof Effort.Reps
                ? dose.repLength(movement)
                : dose.effort().time().orElseGet(this::open);
    }

    private Duration taken(int count) {
        return one().multipliedBy((long) count * sides()).plus(change());
    }

    /** The most that the dose asks for: the upper end of its reps; 1 for a set that is not counted in reps. */
    public int most() {
        return dose.effort() instanceof Effort.Reps reps ? reps.most() : 1;
    }

    /** The least that the dose asks for. */
    public int least() {
        return dose.effort() instanceof Effort.Reps reps ? reps.least() : 1;
    }

    /** The same at another pace. */
    public SlotFit at(Duration other) {
        return new SlotFit(dose, other, switchTime, every);
    }

    /** Whether so many reps leave a rest, or the set does. */
    public boolean hasRoomFor(int count) {
        return taken(count).plus(LEAST_REST).compareTo(every) <= 0;
    }

    /** The most reps that leave a rest; 0 or less if not even one does. */
    public int room() {
        return (int) (free().toMillis() / (one().toMillis() * sides()));
    }

    /** The slowest movement at which so many reps leave a rest, to the tenth of a second; zero or less if there is none. */
    public Duration slowestFor(int count) {
        long tenths = free().toMillis() / (100L * count * sides() * dose.sides().movements());
        return Duration.ofMillis(100 * tenths);
    }

    private Duration free() {
        return every.minus(LEAST_REST).minus(change());
    }

    /** What so many reps, or the set, take of the slot: {@code 20 x 3s are 1m, and every: 1m leaves no rest}. */
    public String sum(int count) {
        String one = TimeText.written(one());
        String sum = (hasTwoSides() ? "2 x " : "")
                + (count > 1 ? count + " x " : "")
                + one
                + (change().isZero() ? "" : " and %s to switch sides".formatted(TimeText.written(change())));
        return "%s, and every: %s leaves no rest"
                .formatted(
                        sum.equals(one) ? "it takes " + one : sum + " are " + TimeText.written(taken(count)),
                        TimeText.written(every));
    }

    /** A slot that is long enough, of a length that people set a clock to. */
    public Duration enough(int count) {
        Duration taken = dose.effort().isOpen() ? change().multipliedBy(2).plus(LEAST_REST) : taken(count);
        long step = ROUND_SECONDS * 1000L;
        long millis = taken.plus(LEAST_REST).toMillis();
        return Duration.ofMillis((millis + step - 1) / step * step);
    }
}
