package circuit.history;

import circuit.plan.Plan;
import circuit.session.Outcome;
import circuit.session.SetResult;
import circuit.session.Totals;
import java.util.List;
import java.util.Optional;

/**
 * How far a session has come: enough to go on with it, and enough to keep what was done if nobody does.
 *
 * @param entry what it adds to the ledger if it ends here
 * @param routine how the routine is found again: a name, or a path
 * @param choices what the athlete asked for, in words that only the caller reads
 * @param finishedStep the index of the last step that was finished; -1 for none
 */
public record Checkpoint(
        CompletedSession entry,
        String routine,
        List<String> choices,
        int finishedStep,
        List<Mark> marks,
        Totals totals) {
    public Checkpoint {
        choices = List.copyOf(choices);
        marks = List.copyOf(marks);
    }

    /** How far the session has come whose entry this is. */
    public static Checkpoint of(
            Outcome outcome, CompletedSession entry, String routine, List<String> choices, int finishedStep) {
        return new Checkpoint(
                entry,
                routine,
                choices,
                finishedStep,
                outcome.results().stream().map(Mark::of).toList(),
                outcome.totals());
    }

    /** The session's id. */
    public SessionId id() {
        return new SessionId(entry.id());
    }

    /** The results of the plan's sets, when the plan is made again as it was; empty if it is another plan. */
    public Optional<List<SetResult>> results(Plan plan) {
        return Mark.on(plan, marks);
    }
}
