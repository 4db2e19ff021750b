package circuit.plan;

import circuit.routine.Block;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the athlete asks for today, in place of what the routine says.
 *
 * @param rounds for every block that has more than one, or for the only block
 * @param rest between exercises, in every block
 * @param pick how many to take from every pool
 * @param have the equipment at hand; empty when the athlete did not say, which means all of it
 * @param leadIn before the first step
 * @param waits whether rep sets end by a key rather than by their pace
 * @param pace how long a rep without a tempo takes
 */
public record PlanOptions(
        OptionalInt rounds,
        Optional<Duration> rest,
        OptionalInt pick,
        Level level,
        Optional<Set<String>> have,
        Optional<Duration> leadIn,
        boolean waits,
        Duration pace) {
    /** How hard the athlete wants it today. */
    public enum Level {
        EASIER,
        STANDARD,
        HARDER
    }

    /** A calm rep of a bodyweight move: three seconds. */
    public static final Duration USUAL_PACE = Duration.ofSeconds(3);

    /** The routine as it is written. */
    public static final PlanOptions NONE = new PlanOptions(
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Level.STANDARD,
            Optional.empty(),
            Optional.empty(),
            false,
            USUAL_PACE);

    public PlanOptions {
        have = have.map(Set::copyOf);
        if (rounds.isPresent() && (rounds.getAsInt() < 1 || rounds.getAsInt() > Block.MOST_ROUNDS)) {
            throw new IllegalArgumentException(
                    "rounds are 1 to %d, not %d".formatted(Block.MOST_ROUNDS, rounds.getAsInt()));
        }
        if (pace.compareTo(Duration.ofMillis(500)) < 0 || pace.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("a rep takes 0.5s to 1m, not " + TimeText.written(pace));
        }
        if (pick.isPresent() && pick.getAsInt() < 1) {
            throw new IllegalArgumentException("pick at least 1 exercise, not " + pick.getAsInt());
        }
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
