package circuit.library.reader;

import circuit.library.reader.ExerciseListReader.Listed;
import circuit.routine.Dose;
import circuit.routine.Dose.Sides;
import circuit.routine.Effort;
import circuit.routine.Prescription.Timing;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Refuses doses that leave no rest of their slot where each exercise starts on the minute; reps take the usual pace. */
final class SlotCheck {
    /** The least that a set must leave. */
    private static final Duration LEAST_REST = Duration.ofSeconds(1);

    private static final int ROUND_SECONDS = 15;

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
            item.lists()
                    .flatMap(sets -> sets.doses().stream())
                    .flatMap(dose -> fault(dose, item.prescription().timing(), every).stream())
                    .findFirst()
                    .ifPresent(fault -> problems.add(item.place(), fault));
        }
    }

    private Optional<String> fault(Dose dose, Timing timing, Duration every) {
        Optional<Duration> one = one(dose);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        int count = dose.effort() instanceof Effort.Reps reps ? reps.most() : 1;
        int sides = dose.sides() == Sides.EACH ? 2 : 1;
        Duration change = sides == 2 ? timing.switchTime().orElse(switchTime) : Duration.ZERO;
        Duration taken = one.get().multipliedBy((long) count * sides).plus(change);
        if (taken.plus(LEAST_REST).compareTo(every) <= 0) {
            return Optional.empty();
        }
        String rep = TimeText.written(one.get());
        String sum = (sides == 2 ? "2 x " : "")
                + (count > 1 ? count + " x " : "")
                + rep
                + (change.isZero() ? "" : " and %s to switch sides".formatted(TimeText.written(change)));
        long most =
                every.minus(LEAST_REST).minus(change).toMillis() / (one.get().toMillis() * sides);
        return Optional.of("%s: %s, and every: %s leaves no rest; write %severy: %s"
                .formatted(
                        Sanitizer.quoted(dose.phrase()),
                        sum.equals(rep) ? "it takes " + rep : sum + " are " + TimeText.written(taken),
                        TimeText.written(every),
                        count > 1 && most > 0 ? "at most %d, or ".formatted(most) : "",
                        TimeText.written(rounded(taken.plus(LEAST_REST)))));
    }

    /** The time of one rep, or of the whole set; empty where only the athlete ends it. */
    private static Optional<Duration> one(Dose dose) {
        if (dose.effort() instanceof Effort.Reps reps) {
            return Optional.of(dose.repLength(reps.unit().usualPace()));
        }
        return dose.effort().time();
    }

    /** Rounded up to what people set a clock to. */
    private static Duration rounded(Duration time) {
        long steps = (time.toMillis() + ROUND_SECONDS * 1000L - 1) / (ROUND_SECONDS * 1000L);
        return Duration.ofSeconds(steps * ROUND_SECONDS);
    }
}
