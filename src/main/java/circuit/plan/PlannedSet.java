package circuit.plan;

import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Effort;
import circuit.routine.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One set of the plan; each side is a set of its own.
 *
 * @param number 1 for the first set of the plan, counting on to the last
 * @param repLength how long one rep takes; for an alternating dose a movement on each side
 */
public record PlannedSet(
        int number,
        Exercise exercise,
        Dose dose,
        Optional<Side> side,
        Duration repLength,
        Position position,
        Coaching coaching,
        SetHistory history) {
    /**
     * What the author wants to be said of it.
     *
     * @param cueEvery how often the time is told in a long hold
     * @param load what the card asks for; the dose has what the athlete takes
     */
    public record Coaching(Optional<String> note, Optional<Duration> cueEvery, Optional<Load> load) {}

    /** How long a set of no known length is taken to last in totals. */
    public static final Duration ASSUMED_MAX = Duration.ofSeconds(45);

    /**
     * Where in the routine the set stands; all numbers begin at 1.
     *
     * @param block the block's own name, if it has one
     * @param set which set of this exercise in its block; the two sides share it
     * @param rounds 0 where the clock decides how many there are
     * @param place which exercise of the block, of {@code places}
     * @param slot where it stands in a block by the clock
     */
    public record Position(
            Optional<String> block,
            Order order,
            int round,
            int rounds,
            int set,
            int place,
            int places,
            Optional<Slot> slot) {}

    /**
     * A set's place in a block by the clock.
     *
     * @param block tells the blocks of a routine apart; from 1
     * @param number from 1; the two sides of a set share it
     */
    public record Slot(Clock clock, int block, int number) {
        /** Whether both are in the same block. */
        public boolean isWith(Optional<Slot> other) {
            return other.filter(slot -> slot.block == block).isPresent();
        }

        /** Whether the clock ends the block, rather than setting the pace of it. */
        public boolean endsByClock() {
            return clock.kind() != Clock.Kind.EVERY;
        }
    }

    /** The shortest and the longest time of one rep that the athlete can choose. */
    private static final Duration QUICKEST_REP = Duration.ofMillis(500);

    private static final Duration SLOWEST_REP = Duration.ofMinutes(1);

    /** A line of its author's for the athlete. */
    public Optional<String> note() {
        return coaching.note();
    }

    /** How many reps it is paced to; 0 for timed sets and for {@code max reps}. */
    public int reps() {
        return history.aim();
    }

    /** How many parts of its tempo one rep has, a second each as planned; 1 without a tempo. */
    public int tempoSeconds() {
        return dose.tempo()
                .map(tempo -> tempo.seconds() * dose.sides().movements())
                .orElse(1);
    }

    /** The round that it belongs to, from 1. */
    public int round() {
        return position.round();
    }

    /** How many rounds its block has; 0 where the clock decides. */
    public int rounds() {
        return position.rounds();
    }

    /** The same set with each rep so much longer or shorter. */
    PlannedSet paced(Duration change) {
        List<Duration> bounds = List.of(QUICKEST_REP, repLength.plus(change), SLOWEST_REP);
        Duration newLength = bounds.stream().sorted().skip(1).findFirst().orElseThrow();
        return new PlannedSet(number, exercise, dose, side, newLength, position, coaching, history);
    }

    /** The same set with another load. */
    public PlannedSet with(Optional<Load> load) {
        if (Load.isSame(load, dose.load())) {
            return this;
        }
        return new PlannedSet(number, exercise, dose.with(load), side, repLength, position, coaching, history);
    }

    /** Whether its load is the one that the card asks for. */
    public boolean hasOwnLoad() {
        return Load.isSame(dose.load(), coaching.load());
    }

    /** How long it takes; for as much as one can, {@link #ASSUMED_MAX}. */
    public Duration length() {
        return dose.effort()
                .time()
                .orElseGet(() -> dose.effort().isOpen() ? ASSUMED_MAX : repLength.multipliedBy(reps()));
    }

    /** What was done last time, such as {@code 12, 12, 10}; if the set has a side, on that side. */
    public Optional<String> lastTime() {
        return history.lastTime().flatMap(last -> last.text(side, dose.load()));
    }

    /** What was done last time on both sides. */
    public Optional<String> lastTimeOfBothSides() {
        return history.lastTime().flatMap(last -> last.text(dose.load()));
    }

    /** The number to aim for in a range; empty where the dose has no range. */
    public OptionalInt aim() {
        return dose.effort() instanceof Effort.Reps range && range.isRange()
                ? OptionalInt.of(reps())
                : OptionalInt.empty();
    }

    /** The title of the harder version that the athlete is ready for. */
    public Optional<String> readyFor() {
        return history.readyFor();
    }

    /** Where it stands in a block by the clock. */
    public Optional<Slot> slot() {
        return position.slot();
    }

    /** Whether it is counted in reps. */
    public boolean isReps() {
        return dose.effort().isReps();
    }

    /** Whether this is the second side of the same set as {@code other}. */
    public boolean isOtherSideOf(PlannedSet other) {
        return dose.sides() == Sides.EACH && number == other.number + 1 && side.equals(Optional.of(Side.RIGHT));
    }
}
