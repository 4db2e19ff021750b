package circuit.cli;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SessionId;
import circuit.history.SetRow;
import circuit.plan.Plan;
import circuit.routine.SoundChoice;
import circuit.session.Outcome;
import circuit.session.SetResult;
import circuit.session.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a session begins: at the plan's start, or where one that was cut short is gone on with.
 *
 * @param words the command line, which makes the same plan again
 * @param sound how the routine's author wants it heard
 * @param step the index of the step to begin with
 * @param done what became of the sets before that step
 * @param rows the same as it was kept then: the card may have been edited since
 * @param notices what the athlete should know before it begins, such as another session that waits
 */
record SessionStart(
        SessionId id,
        Beginning began,
        List<String> words,
        Plan plan,
        Optional<SoundChoice> sound,
        int step,
        List<SetResult> done,
        List<SetRow> rows,
        Totals before,
        List<String> notices) {

    /** A session of its own, from the first step. */
    static SessionStart fresh(
            RunCommand.Planned planned, List<String> words, SessionId id, Beginning began, List<String> notices) {
        return new SessionStart(
                id, began, words, planned.plan(), planned.sound(), 0, List.of(), List.of(), Totals.NONE, notices);
    }

    /** What the session adds to the history if it ends like that. */
    CompletedSession entry(Outcome outcome, Feedback feedback) {
        CompletedSession entry = CompletedSession.of(outcome, id, began.local(), feedback);
        List<SetRow> sets = new ArrayList<>(entry.sets());
        for (int i = 0; i < sets.size(); i++) {
            int earlier = done.indexOf(outcome.results().get(i));
            if (earlier >= 0) {
                sets.set(i, rows.get(earlier));
            }
        }
        return new CompletedSession(entry.session(), sets, entry.paces());
    }
}
