package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.TableWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds one session to both tables, or nothing to either. The sets come first and the session's row last: it is the
 * commit mark by which readers know that all sets are there.
 */
record SessionAppender(Path folder, TableWriter sessions, TableWriter sets, Instant now) {

    /** Returns notices about what was broken before and is repaired now. */
    List<String> append(CompletedSession session) throws HistoryException {
        List<String> notices = new ArrayList<>();
        sets.repair(SetRow::of, now).ifPresent(notices::add);
        sessions.repair(SessionRow::of, now).ifPresent(notices::add);
        moveUncommittedSets().ifPresent(notices::add);
        try {
            sets.append(session.cells(HistoryTable.SETS));
            sessions.append(session.cells(HistoryTable.SESSIONS));
        } catch (HistoryException | RuntimeException | Error e) {
            undo(sessions, e);
            undo(sets, e);
            throw e;
        }
        return notices;
    }

    /** If this fails too, sets without their session are left: readers pass them over, and the next save moves them. */
    private static void undo(TableWriter table, Throwable cause) {
        try {
            table.undo();
        } catch (HistoryException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * A crash between the two tables leaves sets without their session's row. They can only be the last ones, because
     * this is done before every append. If they stayed, they would count twice once their session is recovered.
     */
    private Optional<String> moveUncommittedSets() throws HistoryException {
        List<CsvRow> last = sets.lastSession();
        Optional<String> session = id(last);
        if (session.isEmpty() || session.equals(id(sessions.lastSession())) || isSaved(session.get())) {
            return Optional.empty();
        }
        return Optional.of("%s ended in %d sets of session %s, which was never saved whole; they are now kept in %s"
                .formatted(sets, last.size(), session.get(), sets.moveAside(last, now)));
    }

    private static Optional<String> id(List<CsvRow> rows) {
        return rows.stream().findFirst().filter(CsvRow::isWhole).flatMap(row -> row.optional("session"));
    }

    /** Whether the session is in the history; reads all sessions. */
    boolean isSaved(String session) throws HistoryException {
        Set<String> saved = new HashSet<>();
        HistoryTable.SESSIONS.forEach(folder, row -> saved.add(row.text("session")));
        return saved.contains(session);
    }
}
