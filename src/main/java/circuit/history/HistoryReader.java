package circuit.history;

import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.TrainingHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the history: each question is one pass through a file. Broken rows are passed over; without files there is no
 * history.
 *
 * @param folder the data folder
 */
public record HistoryReader(Path folder) {
    /** What planning these variants asks for, as far as it lies within the last {@link HistoryLookup#RECENT_BYTES}. */
    public TrainingHistory past(Collection<ExerciseVariant> variants) throws HistoryException {
        return HistoryLookup.of(folder, variants);
    }

    /** When each of these routines was last done; those that never were are left out. */
    public Map<String, Instant> routinesLastDone(Collection<String> routines) throws HistoryException {
        Set<String> wanted = Set.copyOf(routines);
        Map<String, Instant> last = new HashMap<>();
        HistoryTable.SESSIONS.forEach(folder, row -> {
            row.required("session");
            Instant started = row.timestamp("started").toInstant();
            String routine = row.text("routine");
            if (wanted.contains(routine)) {
                last.merge(routine, started, (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        return Map.copyOf(last);
    }

    /** All sessions, the newest first. */
    public List<SessionRow> sessions() throws HistoryException {
        return sessions(session -> true);
    }

    /** The sessions that are wanted, the newest first. */
    public List<SessionRow> sessions(Predicate<SessionRow> wanted) throws HistoryException {
        Map<String, SessionRow> found = new LinkedHashMap<>();
        HistoryTable.SESSIONS.forEach(folder, cells -> {
            SessionRow row = SessionRow.of(cells);
            if (wanted.test(row)) {
                found.put(row.session(), row);
            }
        });
        // Of two that began in the same second, the one that was saved later comes first.
        List<SessionRow> sessions = new ArrayList<>(found.values());
        Collections.reverse(sessions);
        sessions.sort(Comparator.comparing((SessionRow row) -> row.started().toInstant())
                .reversed());
        return sessions;
    }

    /** A session with its sets, as they were done. */
    public CompletedSession withSets(SessionRow session) throws HistoryException {
        List<SetRow> sets = new ArrayList<>();
        HistoryTable.SETS.forEach(folder, row -> {
            if (row.text("session").equals(session.session())) {
                sets.add(SetRow.of(row));
            }
        });
        return new CompletedSession(session, sets);
    }
}
