package circuit.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks for the last time of things, from the end of the tables back to where it is sure, and no further than a limit. */
record LookBack(Path folder, int mostSessions, int mostSets) {

    Map<String, Instant> exercises(Collection<String> names) throws HistoryException {
        Latest<String> latest = new Latest<>(names);
        if (!names.isEmpty()) {
            try (Tables<Seen, Seen> tables = Tables.backward(folder)) {
                exercises(tables, latest);
            }
        }
        return latest.found();
    }

    private void exercises(Tables<Seen, Seen> tables, Latest<String> latest) throws HistoryException {
        Committed committed = new Committed(tables, mostSessions);
        for (int i = 0; i < mostSets && !latest.isSettled(); i++) {
            Optional<Seen> set = tables.nextSet();
            if (set.isEmpty()) {
                return;
            }
            if (committed.has(set.get().session())) {
                set.get().addTo(latest);
            }
        }
    }

    Map<String, Instant> routines(Collection<String> names) throws HistoryException {
        Latest<String> latest = new Latest<>(names);
        if (!names.isEmpty()) {
            try (Tables<Seen, Seen> tables = Tables.backward(folder)) {
                for (int i = 0; i < mostSessions && !latest.isSettled(); i++) {
                    Optional<Seen> session = tables.nextSession();
                    if (session.isEmpty()) {
                        break;
                    }
                    session.get().addTo(latest);
                }
            }
        }
        return latest.found();
    }
}
