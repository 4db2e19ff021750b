package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Exercises that are trained together, so many times through.
 *
 * @param rounds how many times through; where the order is by sets, how many sets of an exercise that does not say itself
 * @param pick how many of the exercises are trained; all of them where empty
 * @param clock what the clock decides in it; empty where nothing
 */
public record Block(
        Optional<String> name,
        int rounds,
        Rests rests,
        Order order,
        Optional<Pick> pick,
        Optional<Clock> clock,
        List<Prescription> exercises) {
    /**
     * The rests of a block.
     *
     * @param between between exercises, or between the sets of one exercise where the order is by sets
     * @param round between rounds, or before the next exercise where the order is by sets
     * @param after before the next block
     */
    public record Rests(Duration between, Duration round, Duration after) {
        public static final Rests NONE = new Rests(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** How many exercises of a pool are trained: from {@code least} to {@code most}. */
    public record Pick(int least, int most) {
        public Pick {
            if (least < 1 || most < least) {
                throw new IllegalArgumentException(
                        "a pick is 1 or more, lower number first, not %d-%d".formatted(least, most));
            }
        }
    }

    /** Each exercise once and then again, or all sets of one exercise before the next. */
    public enum Order {
        CIRCUIT,
        SETS
    }

    /**
     * A block by the clock.
     *
     * @param time of a slot, or of the whole block
     */
    public record Clock(Kind kind, Duration time) {
        /** What the clock decides. */
        public enum Kind {
            /** When each exercise starts: on the minute, for example. What is left of its slot is rest. */
            EVERY,
            /** When the block ends, in which the exercises go round: as many rounds as possible. */
            FOR,
            /** When the block ends at the latest. */
            CAP
        }

        public Clock {
            if (time.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("a block by the clock takes at least a second, not " + time);
            }
        }
    }

    /** The most rounds a block may have. */
    public static final int MOST_ROUNDS = 99;

    public Block {
        exercises = List.copyOf(exercises);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds are 1 to %d, not %d".formatted(MOST_ROUNDS, rounds));
        }
        if (exercises.isEmpty()) {
            throw new IllegalArgumentException("a block has at least one exercise");
        }
        if (pick.isPresent() && pick.get().most() > exercises.size()) {
            throw new IllegalArgumentException("only %d exercises to pick from, not %d"
                    .formatted(exercises.size(), pick.get().most()));
        }
    }

    /** Whether it has that kind of clock. */
    public boolean has(Clock.Kind kind) {
        return clock.map(Clock::kind).equals(Optional.of(kind));
    }
}
