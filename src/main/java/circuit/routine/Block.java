package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Exercises that are trained together, so many times through.
 *
 * @param rest between exercises, or between the sets of one exercise where the order is by sets
 * @param roundRest between rounds, or before the next exercise where the order is by sets; also after the block
 * @param pick how many of the exercises are trained; all of them where empty
 */
public record Block(
        Optional<String> name,
        int rounds,
        Duration rest,
        Duration roundRest,
        Order order,
        Optional<Pick> pick,
        List<Prescription> exercises) {
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
}
