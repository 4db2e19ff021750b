package circuit.library.reader;

import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Dose.Sides;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Counts the steps that the plan of a routine will have at most, block by block, without building it. */
final class PlanSizeLimit {
    private final boolean switches;
    private long steps;
    private boolean restIsDue;

    PlanSizeLimit(Duration leadIn, Duration switchTime) {
        this.switches = !switchTime.isZero();
        this.steps = leadIn.isZero() ? 0 : 1;
    }

    /** Adds a block; whether it is the one that takes the plan over the limit. */
    boolean passesLimitWith(Block block) {
        boolean within = steps <= Routine.MOST_STEPS;
        steps += (restIsDue ? 1 : 0) + steps(block);
        restIsDue = !block.rests().after().isZero();
        return within && steps > Routine.MOST_STEPS;
    }

    private long steps(Block block) {
        int listed = block.exercises().size();
        int trained = block.pick().isPresent() ? block.pick().get().most() : listed;
        long[] sets = new long[listed];
        for (int i = 0; i < listed; i++) {
            sets[i] = steps(block.exercises().get(i), block, i == trained - 1);
        }
        Arrays.sort(sets);
        long sum = 0;
        for (int i = listed - trained; i < listed; i++) {
            sum += sets[i];
        }
        long turns = block.order() == Order.CIRCUIT ? block.rounds() : trained;
        return sum + (block.rests().round().isZero() ? 0 : turns - 1);
    }

    /** The steps of all sets of an exercise, with the rests within a round that follow them. */
    private long steps(Prescription prescription, Block block, boolean last) {
        int count = prescription
                .amounts()
                .all()
                .mapToInt(sets -> sets.count(block.rounds()))
                .max()
                .orElse(1);
        boolean isEach = prescription
                .amounts()
                .all()
                .flatMap(sets -> sets.doses().stream())
                .anyMatch(dose -> dose.sides() == Sides.EACH);
        boolean hasSwitch =
                prescription.timing().switchTime().map(time -> !time.isZero()).orElse(switches);
        long set = !isEach ? 1 : hasSwitch ? 3 : 2;
        Optional<Duration> own = prescription.timing().rest();
        boolean hasRest = block.clock().isPresent()
                || !own.orElse(block.rests().between()).isZero();
        long rests = block.order() == Order.SETS ? count - 1 : last ? 0 : count;
        return count * set + (hasRest ? rests : 0);
    }
}
