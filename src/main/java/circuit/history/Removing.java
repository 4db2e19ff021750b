package circuit.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a session out of both tables; whoever does it holds the ledger's lock. */
record Removing(Path folder, Disk disk, Instant now) {

    /** Empty if there is no such session. */
    Optional<Removed> of(String session) throws IOException, HistoryException {
        Optional<Removal> row = Removal.of(session, folder, Table.SESSIONS, disk);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        try (Removal its = row.get()) {
            return its.rows() == 0 ? Optional.empty() : Optional.of(withSets(its, session));
        }
    }

    private Removed withSets(Removal session, String id) throws IOException, HistoryException {
        List<Removal> others = new ArrayList<>();
        try {
            Optional<Removal> sets = Removal.of(id, folder, Table.SETS, disk);
            sets.ifPresent(others::add);
            Removal.of(id, folder, Table.PACES, disk)
                    .filter(paces -> paces.rows() > 0)
                    .ifPresent(others::add);
            return remove(session, sets, others);
        } finally {
            others.forEach(Removal::close);
        }
    }

    /** The session's row goes first: what is left if this is interrupted is sets that readers pass over. */
    private Removed remove(Removal session, Optional<Removal> sets, List<Removal> others)
            throws IOException, HistoryException {
        Path kept = RemovedRows.keep(
                folder, session.found() + (sets.isPresent() ? sets.get().found() : ""), now, disk);
        boolean removed = false;
        try {
            session.prepare();
            for (Removal other : others) {
                other.prepare();
            }
            session.commit();
            removed = true;
            for (Removal other : others) {
                other.commit();
            }
        } finally {
            if (!removed) {
                Files.deleteIfExists(kept);
            }
        }
        return new Removed(kept, sets.map(Removal::rows).orElse(0));
    }
}
