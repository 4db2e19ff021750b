package circuit.cli.history;

import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.library.RoutineResult;
import circuit.plan.ExerciseVariant;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What commands ask of the history before they plan. A history that cannot be read is reported and left out. */
public final class PlanningHistory {
    private final Optional<HistoryReader> history;
    private final Host host;

    public PlanningHistory(Folders folders, Host host) {
        history = folders.kept().map(HistoryReader::new);
        this.host = host;
    }

    /** When each of these routines was last done. */
    public Map<String, Instant> routines(Collection<String> names) {
        try {
            return history.isPresent() ? history.get().routinesLastDone(names) : Map.of();
        } catch (HistoryException e) {
            report(e);
            return Map.of();
        }
    }

    /** A plan of the routine that takes the history into account. */
    public Plan plan(RoutineResult.Loaded ready, PlanOptions choices) {
        TrainingHistory past = past(Plan.variants(ready.routine(), ready.exercises(), choices));
        return Plan.of(ready.routine(), ready.exercises(), choices, past);
    }

    /** All that a plan of the routine can ask for, whatever its options are. */
    public TrainingHistory past(Routine routine, Exercises exercises) {
        Set<ExerciseVariant> variants = new LinkedHashSet<>();
        for (Block block : routine.blocks()) {
            block.exercises().forEach(prescription -> addAll(variants, prescription, exercises));
        }
        return past(variants);
    }

    private TrainingHistory past(Set<ExerciseVariant> variants) {
        try {
            return history.isPresent() ? history.get().past(variants) : TrainingHistory.NONE;
        } catch (HistoryException e) {
            report(e);
            return TrainingHistory.NONE;
        }
    }

    /** Adds the exercise and what a level or missing equipment may replace it with. */
    private static void addAll(Set<ExerciseVariant> variants, Prescription prescription, Exercises exercises) {
        String name = prescription.exercise();
        variants.add(ExerciseVariant.of(name, prescription.dose()));
        prescription.easier().ifPresent(dose -> variants.add(ExerciseVariant.of(name, dose)));
        prescription.harder().ifPresent(dose -> variants.add(ExerciseVariant.of(name, dose)));
        if (prescription.isFromLibrary()) {
            exercises
                    .named(name)
                    .ifPresent(exercise -> Stream.of(
                                    exercise.easier().stream(), exercise.harder().stream(), exercise.instead().stream())
                            .flatMap(names -> names)
                            .forEach(other -> variants.add(ExerciseVariant.of(other, prescription.dose()))));
        }
    }

    private void report(HistoryException e) {
        host.warn("the history was left aside: " + e.getMessage());
    }
}
