package circuit.plan;

import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Exercise;
import circuit.routine.Sides;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One set of the plan; a side is a set.
 *
 * @param number 1 for the first set of the plan, counting on to the last
 * @param block the block's own name, if it has one
 * @param reps the number it is paced to; 0 for a timed set and for as many as one can
 * @param repLength how long one rep takes; for an alternating dose a movement on each side
 * @param set which set of this exercise in its block; two sides share it
 * @param place which exercise of the block, from 1, of {@code places}
 */
public record PlannedSet(
        int number,
        Optional<String> block,
        Exercise exercise,
        Dose dose,
        int reps,
        Duration repLength,
        Order order,
        int round,
        int rounds,
        int set,
        Optional<Side> side,
        int place,
        int places,
        Optional<String> note,
        SetHistory memory) {

    /** How long a set of no known length is taken to last in totals. */
    public static final Duration ASSUMED_MAX = Duration.ofSeconds(45);

    /** How long it takes; for as much as one can, {@link #ASSUMED_MAX}. */
    public Duration length() {
        if (dose.effort() instanceof Effort.Timed timed) {
            return timed.length();
        }
        return dose.effort().isMax() ? ASSUMED_MAX : Duration.ofNanos(repLength.toNanos() * reps);
    }

    /** What was done last time, such as {@code 12, 12, 10}: of the set's own side, where it has one. */
    public Optional<String> lastTime() {
        return memory.lastTime().map(last -> last.text(side));
    }

    /** The same of both sides, for where they are told of together. */
    public Optional<String> lastTimeOfBothSides() {
        return memory.lastTime().map(LastTime::text);
    }

    /** The number to aim for in a range; empty where the dose says it all. */
    public OptionalInt aim() {
        return dose.effort() instanceof Effort.Reps range && range.isRange()
                ? OptionalInt.of(reps)
                : OptionalInt.empty();
    }

    /** The title of the harder version that the athlete is ready for. */
    public Optional<String> readyFor() {
        return memory.readyFor();
    }

    /** Whether it is counted in reps. */
    public boolean isReps() {
        return dose.effort().isReps();
    }

    /** Whether this is the second side of the same set as {@code other}. */
    public boolean isOtherSideOf(PlannedSet other) {
        return dose.sides() == Sides.EACH && number == other.number + 1 && side.isPresent() && side.get() == Side.RIGHT;
    }
}
