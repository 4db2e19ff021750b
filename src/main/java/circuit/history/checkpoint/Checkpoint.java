package circuit.history.checkpoint;

import circuit.history.CompletedSession;
import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a session has come.
 *
 * @param session what it adds to the history if it ends here
 * @param routine how the routine is found again: a name, or a path
 * @param options the command line, which makes the same plan again
 * @param finishedStep the index of the last step that was finished; -1 for none
 */
public record Checkpoint(
        CompletedSession session,
        String routine,
        List<String> options,
        int finishedStep,
        List<SavedResult> results,
        Totals totals) {
    public Checkpoint {
        options = List.copyOf(options);
        results = List.copyOf(results);
    }

    /**
     * A set's result without its set.
     *
     * @param number which set of the plan it is, from 1
     * @param exercise the set's exercise, by which another plan is recognised
     */
    public record SavedResult(
            int number, String exercise, SetResult.Status status, int reps, Duration time, boolean byKey) {
        public SavedResult {
            if (number < 1) {
                throw new IllegalArgumentException("sets are counted from 1, not " + number);
            }
        }

        private static SavedResult of(SetResult result) {
            return new SavedResult(
                    result.set().number(),
                    result.set().exercise().name(),
                    result.status(),
                    result.reps(),
                    result.time(),
                    result.byKey());
        }
    }

    /** How far the session has come that adds this to the history. */
    public static Checkpoint of(
            Outcome outcome, CompletedSession session, String routine, List<String> options, int finishedStep) {
        return new Checkpoint(
                session,
                routine,
                options,
                finishedStep,
                outcome.results().stream().map(SavedResult::of).toList(),
                outcome.totals());
    }

    /** The session's id. */
    public SessionId id() {
        return new SessionId(session.id());
    }

    /** The results of the plan's sets if the plan is the same as it was then; empty if it is another. */
    public Optional<List<SetResult>> results(Plan plan) {
        List<PlannedSet> sets = plan.sets();
        List<SetResult> restored = new ArrayList<>();
        for (SavedResult result : results) {
            if (result.number() > sets.size()) {
                return Optional.empty();
            }
            PlannedSet set = sets.get(result.number() - 1);
            if (!set.exercise().name().equals(result.exercise())) {
                return Optional.empty();
            }
            restored.add(new SetResult(set, result.status(), result.reps(), result.time(), result.byKey()));
        }
        return Optional.of(List.copyOf(restored));
    }
}
