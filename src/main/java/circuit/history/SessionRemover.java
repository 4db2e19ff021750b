package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.SessionLogger.Removed;
import circuit.history.csv.CellText;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.SessionChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a session out of all tables in a folder that the caller has locked. */
record SessionRemover(Path folder, Disk disk, Instant now) {

    /** Empty if there is no such session. */
    Optional<Removed> remove(String id) throws IOException {
        try (SessionChange change = SessionChange.of(id, folder, disk)) {
            return change.count(HistoryTable.SESSIONS) == 0 ? Optional.empty() : Optional.of(remove(change));
        }
    }

    private Removed remove(SessionChange change) throws IOException {
        String rows = change.text(HistoryTable.SESSIONS) + change.text(HistoryTable.SETS);
        Path kept = disk.create(folder.resolve("removed-" + CellText.fileStamp(now)), ".csv", rows.getBytes(UTF_8));
        try {
            change.commit(Map.of(
                    HistoryTable.SESSIONS, List.of(), HistoryTable.SETS, List.of(), HistoryTable.PACES, List.of()));
        } finally {
            if (!change.isDecided()) {
                Files.deleteIfExists(kept);
            }
        }
        return new Removed(kept, change.count(HistoryTable.SETS));
    }
}
