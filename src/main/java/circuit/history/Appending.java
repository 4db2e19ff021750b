package circuit.history;

import circuit.history.Rows.Row;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds one session to both tables, or nothing to either. Sets come first and the session's row last: it is the mark by
 * which readers know that the sets are all there.
 */
final class Appending {
    private final TableWriter sessions;
    private final TableWriter sets;
    private final Instant now;
    private final List<String> notices = new ArrayList<>();

    Appending(TableWriter sessions, TableWriter sets, Instant now) {
        this.sessions = sessions;
        this.sets = sets;
        this.now = now;
    }

    Saved add(CompletedSession entry) throws IOException, HistoryException {
        sets.mend(now).ifPresent(notices::add);
        sessions.mend(now).ifPresent(notices::add);
        removeSetsWithoutSession();
        try {
            sets.append(entry.cells(Table.SETS));
            sessions.append(entry.cells(Table.SESSIONS));
        } catch (HistoryException | RuntimeException | Error e) {
            undo(sessions, e);
            undo(sets, e);
            throw e;
        }
        return new Saved(true, notices);
    }

    /** What cannot be cut back is half a session: readers pass it over, and the next save moves it away. */
    private static void undo(TableWriter table, Throwable cause) {
        try {
            table.undo();
        } catch (HistoryException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether that session is in the ledger; reads all of the sessions where it is not. */
    boolean holds(String session) throws IOException {
        Rows rows = sessions.backward();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get()
                    .cells()
                    .filter(cells -> cells.text("session").equals(session))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A crash between the two tables leaves sets without their session's row. They can only be the last, because every
     * session that is added looks for them; left where they are, they would count twice once their session is added.
     */
    private void removeSetsWithoutSession() throws IOException, HistoryException {
        Optional<String> last = session(sets.backward().next());
        if (last.isEmpty() || last.equals(session(sessions.backward().next())) || holds(last.get())) {
            return;
        }
        Rows rows = sets.backward();
        long first = Long.MAX_VALUE;
        int count = 0;
        for (Optional<Row> row = rows.next(); session(row).equals(last); row = rows.next()) {
            first = row.orElseThrow().offset();
            count++;
        }
        notices.add("%s ended in %d sets of session %s, which was never saved whole; they are now kept in %s"
                .formatted(sets, count, last.get(), sets.cut(first, now)));
    }

    private static Optional<String> session(Optional<Row> row) {
        return row.flatMap(Row::cells).flatMap(cells -> cells.optional("session"));
    }
}
