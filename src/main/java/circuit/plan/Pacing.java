package circuit.plan;

import circuit.plan.PlanException.Reason;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Effort.Reps.Unit;
import circuit.routine.Exercise;
import circuit.routine.SlotFit;
import circuit.text.English;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long a movement takes today, and what fits into a slot at that pace. */
record Pacing(PlanOptions options, TrainingHistory history) {
    /** The quickest pace that can be asked for. */
    private static final Duration QUICKEST = Duration.ofMillis(500);

    /**
     * The time of one movement: the pace that was asked for, else the athlete's own, else the usual one. In a slot that has no
     * room for the least of the dose at the athlete's own, the clock sets the pace, and so it is the usual one.
     *
     * @param slot how the dose fits at any pace; empty where there are no slots
     */
    Duration movement(Exercise exercise, Dose dose, Optional<SlotFit> slot) {
        Unit unit = dose.effort() instanceof Effort.Reps reps ? reps.unit() : Unit.REPS;
        if (unit != Unit.REPS) {
            return unit.usualPace();
        }
        return isAskedFor()
                ? options.pace()
                : history.pace(exercise.name())
                        .filter(own -> slot.isEmpty()
                                || slot.get().at(own).hasRoomFor(slot.get().least()))
                        .orElse(PlanOptions.USUAL_PACE);
    }

    private boolean isAskedFor() {
        return !options.pace().equals(PlanOptions.USUAL_PACE);
    }

    /** The reps of a range grow no further than their slot has room for at today's pace. */
    static SetHistory withRoom(SetHistory history, SlotFit slot) {
        return slot.dose().effort() instanceof Effort.Reps
                ? history.atMost(Math.max(slot.least(), slot.room()))
                : history;
    }

    /** The refusal of a set that leaves no rest of its slot. */
    PlanException refusal(PlannedSet set, SlotFit slot) {
        boolean isCounted = slot.dose().effort() instanceof Effort.Reps;
        int count = isCounted ? set.reps() : 1;
        boolean isByPace = isAskedFor()
                && slot.dose().effort() instanceof Effort.Reps reps
                && reps.unit() == Unit.REPS
                && slot.dose().tempo().isEmpty();
        List<String> remedies = new ArrayList<>();
        if (isCounted && slot.room() > 0) {
            remedies.add("at most " + English.count(slot.room(), "rep") + (isByPace ? " at this pace" : ""));
        }
        if (isByPace && slot.slowestFor(count).compareTo(QUICKEST) >= 0) {
            remedies.add("a pace of " + TimeText.written(slot.slowestFor(count)));
        }
        remedies.add("every: " + TimeText.written(slot.enough(count)));
        return new PlanException(
                "%s: %s; %s would do".formatted(set.exercise().title(), slot.sum(count), English.either(remedies)),
                isByPace ? Reason.PACE : Reason.OTHER);
    }
}
