package circuit.history.merge;

import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.s;
import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.read;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SampleSessions;
import circuit.history.SessionId;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.csv.Disk;
import circuit.plan.Plan;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Sessions of two machines, and how one takes in those of the other. */
final class TwoMachines {
    private static final Plan PLAN = SampleRoutines.plan(SampleRoutines.routine(
            SampleRoutines.circuit(1, 0, 0, move("row", reps(10)), move("fly", reps(10)), move("dip", reps(10)))));
    static final String ID = "20261102T053000Z-00000009";

    private TwoMachines() {}

    /** A session of three sets that began at that hour, when so many of them were done. */
    static CompletedSession session(int hour, int sets, Feedback feedback) {
        return session(hour, sets, 10, feedback);
    }

    /** The same with so many seconds of rest. */
    static CompletedSession session(int hour, int sets, long rest, Feedback feedback) {
        Outcome outcome = new Outcome(
                PLAN,
                PLAN.sets().stream().limit(sets).map(SampleSessions::done).toList(),
                new Totals(s(30L * sets), s(rest), s(0)),
                sets == 3);
        OffsetDateTime started = OffsetDateTime.parse("2026-11-02T%02d:30:00+01:00".formatted(hour));
        return CompletedSession.of(outcome, new SessionId(ID), started, feedback);
    }

    static Feedback note(String note) {
        return Feedback.entered(OptionalInt.empty(), Optional.of(note));
    }

    static void save(Path folder, CompletedSession... sessions) throws HistoryException {
        for (CompletedSession session : sessions) {
            logger(folder, QUICK).save(session, NOW);
        }
    }

    static MergeReport merge(Path into, Disk disk, Path... from) throws HistoryException {
        return logger(into, disk).merge(MergeSource.of(List.of(from), into), NOW);
    }

    static MergeReport merge(Path into, Path... from) throws HistoryException {
        return merge(into, QUICK, from);
    }

    /** Every session with all of its sets, by id; fails if one is there twice. */
    static Map<String, String> sessions(Path folder) throws HistoryException {
        HistoryReader reader = new HistoryReader(folder);
        Map<String, String> sessions = new TreeMap<>();
        for (SessionRow session : reader.sessions()) {
            List<SetRow> sets = reader.withSets(session).sets();
            sessions.put(
                    session.session(),
                    session.cells() + sets.stream().map(SetRow::cells).toList().toString());
        }
        assertThat(read(folder.resolve("sessions.csv")).lines().skip(1)).hasSize(sessions.size());
        return sessions;
    }
}
