package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.SessionLogger.Removed;
import circuit.history.csv.CellText;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRemoval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a session out of all tables in a folder that the caller has locked. */
record SessionRemover(Path folder, Disk disk, Instant now) {

    /** Empty if there is no such session. */
    Optional<Removed> remove(String id) throws IOException {
        Optional<RowRemoval> session = RowRemoval.of(id, folder, HistoryTable.SESSIONS, disk);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        try (RowRemoval row = session.get()) {
            return row.count() == 0 ? Optional.empty() : Optional.of(removeWithSets(row, id));
        }
    }

    private Removed removeWithSets(RowRemoval session, String id) throws IOException {
        List<RowRemoval> others = new ArrayList<>();
        try {
            Optional<RowRemoval> sets = RowRemoval.of(id, folder, HistoryTable.SETS, disk);
            sets.ifPresent(others::add);
            RowRemoval.of(id, folder, HistoryTable.PACES, disk)
                    .filter(paces -> paces.count() > 0)
                    .ifPresent(others::add);
            return remove(session, sets, others);
        } finally {
            others.forEach(RowRemoval::close);
        }
    }

    /** The session's row goes first: if this is interrupted, sets are left that readers pass over. */
    private Removed remove(RowRemoval session, Optional<RowRemoval> sets, List<RowRemoval> others) throws IOException {
        String rows = session.text() + (sets.isPresent() ? sets.get().text() : "");
        Path kept = disk.create(folder.resolve("removed-" + CellText.fileStamp(now)), ".csv", rows.getBytes(UTF_8));
        boolean removed = false;
        try {
            session.prepare();
            for (RowRemoval other : others) {
                other.prepare();
            }
            session.commit();
            removed = true;
            for (RowRemoval other : others) {
                other.commit();
            }
        } finally {
            if (!removed) {
                Files.deleteIfExists(kept);
            }
        }
        return new Removed(kept, sets.map(RowRemoval::count).orElse(0));
    }
}
