package circuit.session.cue;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Effort;
import java.time.Duration;

/**
 * A step as it runs: planned, or with its length or its pace changed by the athlete.
 *
 * @param pace has a meaning in a set of reps only
 */
record StepTiming(Step step, Duration length, RepPace pace) {

    /** As it was planned. */
    static StepTiming of(Step step) {
        return new StepTiming(step, step.length(), RepPace.of(step.set()));
    }

    /** Made longer or shorter. */
    StepTiming lasting(Duration newLength) {
        return new StepTiming(step, newLength, pace);
    }

    /** With another load. */
    StepTiming with(Step loaded) {
        return new StepTiming(loaded, length, pace);
    }

    /**
     * At another pace from that moment on.
     *
     * @param paced the same step, planned at the new pace
     */
    StepTiming pacedAs(Step paced, Duration elapsed) {
        PlannedSet set = paced.set();
        RepPace newPace = pace.changed(set.repLength(), elapsed);
        boolean endsWithReps = set.dose().effort() instanceof Effort.Reps;
        return new StepTiming(paced, endsWithReps ? newPace.start(set.reps() + 1) : length, newPace);
    }

    /** Whether the athlete is led through its reps, one after the other. */
    boolean isPaced() {
        Effort effort = step.set().dose().effort();
        boolean isOpen = effort instanceof Effort.MaxReps && effort.isOpen();
        return step.isWork() && effort.isReps() && !effort.isTimed() && (isOpen || !step.waits());
    }

    /** The most reps that are counted in it. */
    int mostReps() {
        return step.set().reps() > 0 ? step.set().reps() : Effort.Reps.LIMIT;
    }
}
