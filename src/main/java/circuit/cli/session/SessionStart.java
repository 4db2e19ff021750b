package circuit.cli.session;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SessionId;
import circuit.history.SetRow;
import circuit.plan.Plan;
import circuit.routine.Routine.SoundChoice;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session that is about to begin, or to be resumed.
 *
 * @param commandLine the arguments that make the same plan again
 * @param data the data folder, if the command line names it
 * @param sound what the routine wants to be heard with
 * @param notices what the user should know before it begins, such as another session that is unfinished
 */
public record SessionStart(
        SessionId id,
        OffsetDateTime started,
        List<String> commandLine,
        Optional<Path> data,
        Plan plan,
        Optional<SoundChoice> sound,
        Earlier earlier,
        List<String> notices) {

    /**
     * What was done before the session was interrupted.
     *
     * @param step the index of the step to begin with
     * @param results the sets before that step
     * @param rows the same sets as they were logged: the routine may have been edited since
     */
    public record Earlier(int step, List<SetResult> results, List<SetRow> rows, Totals totals) {
        public static final Earlier NOTHING = new Earlier(0, List.of(), List.of(), Totals.NONE);
    }

    /** What the session adds to the history if it ends with this outcome. */
    CompletedSession completed(Outcome outcome, Feedback feedback) {
        CompletedSession session = CompletedSession.of(outcome, id, started, feedback);
        List<SetRow> sets = new ArrayList<>(session.sets());
        for (int i = 0; i < sets.size(); i++) {
            int before = earlier.results().indexOf(outcome.results().get(i));
            if (before >= 0) {
                sets.set(i, earlier.rows().get(before));
            }
        }
        return new CompletedSession(session.session(), sets, session.paces());
    }
}
