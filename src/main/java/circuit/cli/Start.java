package circuit.cli;

import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.session.SetResult;
import circuit.session.Totals;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where a session begins: at the plan's start, or where one that was cut short is gone on with.
 *
 * @param words the command line, which makes the same plan again
 * @param step the index of the step to begin with
 */
record Start(
        SessionId id,
        OffsetDateTime started,
        List<String> words,
        Plan plan,
        int step,
        List<SetResult> done,
        Totals before) {

    /** A session of its own, from the first step. */
    static Start fresh(Plan plan, List<String> words, SessionId id, OffsetDateTime started) {
        return new Start(id, started, words, plan, 0, List.of(), Totals.NONE);
    }
}
