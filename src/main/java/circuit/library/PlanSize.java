package circuit.library;

import circuit.routine.Block;
import circuit.routine.Dose;
import circuit.routine.Prescription;
import circuit.routine.Sides;

/** Adds up, block by block, how many steps a plan can have at most, without unrolling it. */
final class PlanSize {
    /** The most steps of a plan. */
    static final int MOST_STEPS = 10_000;

    private long steps = 1;

    /** Whether this block takes the plan over the limit; later blocks are not blamed for it again. */
    boolean passesLimitWith(Block block) {
        boolean within = steps <= MOST_STEPS;
        long round = 0;
        for (Prescription prescription : block.exercises()) {
            round += most(prescription) + 1;
        }
        if (block.pick().isPresent()) {
            round = Math.min(round, 4L * block.pick().get().most());
        }
        steps += round * block.rounds();
        return within && steps > MOST_STEPS;
    }

    /** Two sides are two sets with a switch between them. */
    private static int most(Prescription prescription) {
        boolean eachSide = isEachSide(prescription.dose())
                || prescription.easier().stream().anyMatch(PlanSize::isEachSide)
                || prescription.harder().stream().anyMatch(PlanSize::isEachSide);
        return eachSide ? 3 : 1;
    }

    private static boolean isEachSide(Dose dose) {
        return dose.sides() == Sides.EACH;
    }
}
