package circuit.cli.history;

import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.HistoryReader.Question;
import circuit.library.RoutineResult;
import circuit.plan.ExerciseVariant;
import circuit.plan.Plan;
import circuit.plan.PlanException;
import circuit.plan.PlanOptions;
import circuit.plan.PlanOptions.Level;
import circuit.plan.TrainingHistory;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What commands ask of the history before they plan. What of it cannot be read is left out, and {@link #notices} says so. */
public final class PlanningHistory {
    private final Optional<HistoryReader> history;
    private final Instant before;
    /** Asked for only when a programme was begun: the rules of the time zone take 4 ms. */
    private final Supplier<LocalDate> today;

    private final List<String> failures = new ArrayList<>();

    /** The whole history, today. */
    public PlanningHistory(Folders folders, Clock clock) {
        this(folders, Instant.MAX, () -> LocalDate.now(clock));
    }

    /** The history as a session knew it that began at that moment. */
    public PlanningHistory(Folders folders, OffsetDateTime moment) {
        this(folders, moment.toInstant(), moment::toLocalDate);
    }

    private PlanningHistory(Folders folders, Instant before, Supplier<LocalDate> today) {
        history = folders.history().map(HistoryReader::new);
        this.before = before;
        this.today = today;
    }

    /** What could not be read so far, a line each. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>(failures);
        history.map(UnreadableHistory::notices).ifPresent(notices::addAll);
        return notices;
    }

    /** When each of these routines was last done. */
    public Map<String, Instant> routines(Collection<String> names) {
        try {
            return history.isPresent() ? history.get().routinesLastDone(names) : Map.of();
        } catch (HistoryException e) {
            note(e);
            return Map.of();
        }
    }

    /** A plan of the routine that takes the history into account. */
    public Plan plan(RoutineResult.Loaded ready, PlanOptions choices) {
        TrainingHistory past = past(Plan.variants(ready.routine(), ready.exercises(), choices), List.of(ready));
        return Plan.of(ready.routine(), ready.exercises(), choices, past);
    }

    /**
     * Plans of routines that were read without their exercises, in one pass through the history. Empty for one of which
     * these choices leave nothing, or which they do not fit.
     */
    public List<Optional<Plan>> plans(List<RoutineResult.Loaded> routines, PlanOptions choices) {
        Set<ExerciseVariant> variants = new LinkedHashSet<>();
        for (RoutineResult.Loaded routine : routines) {
            try {
                variants.addAll(Plan.variants(routine.routine(), exercises(routine, choices), choices));
            } catch (PlanException unfit) {
                // No plan either.
            }
        }
        TrainingHistory past = past(variants, routines);
        List<Optional<Plan>> plans = new ArrayList<>();
        for (RoutineResult.Loaded routine : routines) {
            try {
                plans.add(Optional.of(Plan.of(routine.routine(), exercises(routine, choices), choices, past)));
            } catch (PlanException unfit) {
                plans.add(Optional.empty());
            }
        }
        return plans;
    }

    /** Only other levels and missing equipment swap exercises; otherwise their files have no effect on a plan's length. */
    private static Exercises exercises(RoutineResult.Loaded routine, PlanOptions choices) {
        return choices.level() == Level.STANDARD && choices.have().isEmpty() ? Exercises.unread() : routine.exercises();
    }

    private TrainingHistory past(Set<ExerciseVariant> variants, List<RoutineResult.Loaded> routines) {
        Set<String> programmes = routines.stream()
                .map(RoutineResult.Loaded::routine)
                .filter(routine -> routine.programme().isPresent())
                .map(Routine::name)
                .collect(Collectors.toSet());
        try {
            return history.isPresent()
                    ? history.get().past(new Question(variants, programmes, before, today))
                    : TrainingHistory.NONE;
        } catch (HistoryException e) {
            note(e);
            return TrainingHistory.NONE;
        }
    }

    private void note(HistoryException e) {
        failures.add("planned without the history: " + e.getMessage());
    }
}
