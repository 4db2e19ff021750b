package circuit.plan;

import circuit.routine.Block;
import circuit.routine.Effort.Reps.Unit;
import circuit.routine.Programme;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the athlete asks for today, in place of what the routine says.
 *
 * @param rest between exercises, in every block
 * @param have the equipment at hand; empty when the athlete did not say, which means all of it
 * @param leadIn before the first step
 * @param waits whether rep sets end by a key rather than by their pace
 * @param pace how long a rep without a tempo takes
 */
public record PlanOptions(
        Extent extent,
        Optional<Duration> rest,
        Level level,
        Optional<Set<String>> have,
        Optional<Duration> leadIn,
        boolean waits,
        Duration pace) {
    /**
     * How much of the routine is trained.
     *
     * @param rounds for every block that has more than one, or for the only block
     * @param pick how many to take from every pool
     * @param week which week of a programme, from 1; the athlete's own where empty
     */
    public record Extent(OptionalInt rounds, OptionalInt pick, OptionalInt week) {
        /** As the routine and the history say. */
        public static final Extent NONE = new Extent(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

        public Extent {
            if (rounds.isPresent() && (rounds.getAsInt() < 1 || rounds.getAsInt() > Block.MOST_ROUNDS)) {
                throw new IllegalArgumentException(
                        "rounds are 1 to %d, not %d".formatted(Block.MOST_ROUNDS, rounds.getAsInt()));
            }
            if (pick.isPresent() && pick.getAsInt() < 1) {
                throw new IllegalArgumentException("pick at least 1 exercise, not " + pick.getAsInt());
            }
            if (week.isPresent() && (week.getAsInt() < 1 || week.getAsInt() > Programme.MOST_WEEKS)) {
                throw new IllegalArgumentException(
                        "weeks are 1 to %d, not %d".formatted(Programme.MOST_WEEKS, week.getAsInt()));
            }
        }
    }

    /** How hard the athlete wants it today. */
    public enum Level {
        EASIER,
        STANDARD,
        HARDER
    }

    /** A calm rep of a bodyweight move: three seconds. */
    public static final Duration USUAL_PACE = Unit.REPS.usualPace();

    /** The routine as it is written. */
    public static final PlanOptions NONE = new PlanOptions(
            Extent.NONE, Optional.empty(), Level.STANDARD, Optional.empty(), Optional.empty(), false, USUAL_PACE);

    public PlanOptions {
        have = have.map(Set::copyOf);
        if (pace.compareTo(Duration.ofMillis(500)) < 0 || pace.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("a rep takes 0.5s to 1m, not " + TimeText.written(pace));
        }
    }

    /** The same with all equipment at hand. */
    public PlanOptions withAllEquipment() {
        return new PlanOptions(extent, rest, level, Optional.empty(), leadIn, waits, pace);
    }

    /** Whether all the equipment of an exercise is at hand. */
    boolean hasAll(List<String> equipment) {
        return equipment.stream().allMatch(this::has);
    }

    /** Whether this is at hand; a mat always is. */
    boolean has(String item) {
        return item.equals("mat") || have.map(items -> items.contains(item)).orElse(true);
    }
}
