package circuit.library.reader;

import circuit.library.reader.ExerciseListReader.Listed;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Prescription.Timing;
import circuit.routine.SlotFit;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Refuses doses that leave no rest of their slot where each exercise starts on the minute; reps take the usual pace. */
public final class SlotCheck {
    private final Duration switchTime;
    private final ProblemCollector problems;

    /** With the time that the routine gives to change sides. */
    SlotCheck(Duration switchTime, ProblemCollector problems) {
        this.switchTime = switchTime;
        this.problems = problems;
    }

    /** Reports each exercise that does not fit into slots of that length, at its dose. */
    void check(Duration every, List<Listed> listed) {
        for (Listed item : listed) {
            Timing timing = item.prescription().timing();
            item.lists()
                    .flatMap(sets -> sets.doses().stream())
                    .flatMap(dose -> fault(dose, timing.switchTime().orElse(switchTime), every).stream())
                    .findFirst()
                    .ifPresent(fault -> problems.add(item.place(), fault));
        }
    }

    /** Why the most that a dose asks for leaves no rest of its slot, and what would be right; empty if it leaves one. */
    public static Optional<String> fault(Dose dose, Duration switchTime, Duration every) {
        Duration usual = dose.effort() instanceof Effort.Reps reps ? reps.unit().usualPace() : Duration.ZERO;
        SlotFit fit = new SlotFit(dose, usual, switchTime, every);
        int most = fit.most();
        if (fit.hasRoomFor(most)) {
            return Optional.empty();
        }
        return Optional.of("%s: %s; write %severy: %s"
                .formatted(
                        Sanitizer.quoted(dose.phrase()),
                        fit.sum(most),
                        most > 1 && fit.room() > 0 ? "at most %d, or ".formatted(fit.room()) : "",
                        TimeText.written(fit.enough(most))));
    }
}
