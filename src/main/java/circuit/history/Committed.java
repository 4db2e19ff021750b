package circuit.history;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells which sessions have their row, reading no more of them than it is asked about. */
final class Committed {
    private final Tables<Seen, ?> tables;
    private final int most;
    private final Set<String> seen = new HashSet<>();

    /** Looks at no more than that many sessions. */
    Committed(Tables<Seen, ?> tables, int most) {
        this.tables = tables;
        this.most = most;
    }

    boolean has(String session) throws HistoryException {
        while (!seen.contains(session)) {
            Optional<Seen> next = seen.size() < most ? tables.nextSession() : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            seen.add(next.get().session());
        }
        return true;
    }
}
