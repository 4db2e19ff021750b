package circuit.cli;

import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.routine.SoundChoice;
import circuit.session.SetResult;
import circuit.session.Totals;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where a session begins: at the plan's start, or where one that was cut short is gone on with.
 *
 * @param words the command line, which makes the same plan again
 * @param sound how the routine's author wants it heard
 * @param step the index of the step to begin with
 * @param notices what the athlete should know before it begins, such as another session that waits
 */
record Start(
        SessionId id,
        OffsetDateTime started,
        List<String> words,
        Plan plan,
        Optional<SoundChoice> sound,
        int step,
        List<SetResult> done,
        Totals before,
        List<String> notices) {

    /** A session of its own, from the first step. */
    static Start fresh(
            RunCommand.Planned planned,
            List<String> words,
            SessionId id,
            OffsetDateTime started,
            List<String> notices) {
        return new Start(id, started, words, planned.plan(), planned.sound(), 0, List.of(), Totals.NONE, notices);
    }
}
