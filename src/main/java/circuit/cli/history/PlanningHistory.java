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
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What commands ask of the history before they plan. A history that cannot be read is reported and left out. */
public final class PlanningHistory {
    private final Optional<HistoryReader> history;
    private final Host host;

    public PlanningHistory(Folders folders, Host host) {
        history = folders.history().map(HistoryReader::new);
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

    private TrainingHistory past(Set<ExerciseVariant> variants) {
        try {
            return history.isPresent() ? history.get().past(variants) : TrainingHistory.NONE;
        } catch (HistoryException e) {
            report(e);
            return TrainingHistory.NONE;
        }
    }

    private void report(HistoryException e) {
        host.warn("the history was left aside: " + e.getMessage());
    }
}
