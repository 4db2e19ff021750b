package circuit.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks for the last time of routines, from the end of the table back to where it is sure, and no further than a limit. */
record LookBack(Path folder, int mostSessions) {

    Map<String, Instant> routines(Collection<String> names) throws HistoryException {
        Latest<String> latest = new Latest<>(names);
        Optional<TableReader<Seen>> table =
                names.isEmpty() ? Optional.empty() : TableReader.open(folder, Table.SESSIONS, true, Seen::of);
        if (table.isPresent()) {
            try (TableReader<Seen> sessions = table.get()) {
                for (int i = 0; i < mostSessions && !latest.isSettled(); i++) {
                    Optional<Seen> next = sessions.next();
                    if (next.isEmpty()) {
                        break;
                    }
                    Seen seen = next.get();
                    latest.add(seen.session(), seen.when(), seen.routine(), true);
                }
            }
        }
        return latest.found();
    }
}
