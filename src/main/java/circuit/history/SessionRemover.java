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

/** Takes the rows of a session out of the tables in a folder that the caller has locked. */
record SessionRemover(Path folder, Disk disk, Instant now) {

    /** Empty if there is no such session. */
    Optional<Removed> remove(String id) throws IOException {
        try (SessionChange change = SessionChange.of(id, folder, disk)) {
            return change.count(HistoryTable.SESSIONS) == 0 ? Optional.empty() : Optional.of(remove(change));
        }
    }

    private Removed remove(SessionChange change) throws IOException {
        String rows = change.text(HistoryTable.SESSIONS) + change.text(HistoryTable.SETS);
        Path kept = disk.create(
                RemovedSessions.file(folder, CellText.fileStamp(now)), RemovedSessions.ENDING, rows.getBytes(UTF_8));
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

    /** Moves sets that are there without their session to a file of their own; a notice if there were some. */
    Optional<String> moveUncommittedSets(String id) throws IOException {
        try (SessionChange change = SessionChange.of(id, folder, disk)) {
            int sets = change.count(HistoryTable.SETS);
            if (sets == 0) {
                return Optional.empty();
            }
            Path table = folder.resolve(HistoryTable.SETS.fileName());
            Path wanted = table.resolveSibling(table.getFileName() + ".torn-" + CellText.fileStamp(now));
            Path kept = disk.create(wanted, "", change.text(HistoryTable.SETS).getBytes(UTF_8));
            change.commit(Map.of(HistoryTable.SETS, List.of()));
            return Optional.of("%s held %d sets of session %s, which was never saved whole; they are now kept in %s"
                    .formatted(table, sets, id, kept.getFileName()));
        }
    }
}
