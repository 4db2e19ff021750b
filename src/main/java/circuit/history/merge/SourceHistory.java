package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.UnreadableLines;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history from which sessions are taken; its tables are open. */
final class SourceHistory implements AutoCloseable {
    private final List<StoredTable> tables = new ArrayList<>();
    private final List<SessionIndex> sets;
    private final List<SessionIndex> paces;
    private final Map<Path, Map<String, StoredSession>> sessions = new LinkedHashMap<>();
    private final List<UnreadableLines> unreadable = new ArrayList<>();

    SourceHistory(MergeSource source) throws HistoryException {
        boolean isRead = false;
        try {
            sets = indexes(HistoryTable.SETS, source);
            paces = indexes(HistoryTable.PACES, source);
            for (Path file : source.files(HistoryTable.SESSIONS)) {
                sessions.put(file, sessions(open(file, HistoryTable.SESSIONS)));
            }
            isRead = true;
        } finally {
            if (!isRead) {
                close();
            }
        }
    }

    private StoredTable open(Path file, HistoryTable table) throws HistoryException {
        StoredTable opened = StoredTable.open(file, table);
        tables.add(opened);
        return opened;
    }

    private List<SessionIndex> indexes(HistoryTable table, MergeSource source) throws HistoryException {
        List<SessionIndex> indexes = new ArrayList<>();
        for (Path file : source.files(table)) {
            SessionIndex index = new SessionIndex(open(file, table));
            index.unreadable().ifPresent(unreadable::add);
            indexes.add(index);
        }
        return indexes;
    }

    /** Of two rows with one id, the first counts, as it does for every reader. */
    private Map<String, StoredSession> sessions(StoredTable table) throws HistoryException {
        Map<String, StoredSession> found = new LinkedHashMap<>();
        List<SessionRow> several = new ArrayList<>();
        table.forEach(row -> {
                    SessionRow session = SessionRow.of(row);
                    StoredSession stored = stored(session.session(), table, row);
                    if (found.putIfAbsent(session.session(), stored) == null
                            && candidates(sets, session.session()).size() > 1) {
                        several.add(session);
                    }
                })
                .ifPresent(unreadable::add);
        for (SessionRow session : several) {
            RowBlock block = best(session, candidates(sets, session.session()));
            found.computeIfPresent(session.session(), (id, stored) -> stored.withSets(block));
        }
        return found;
    }

    private StoredSession stored(String id, StoredTable table, CsvRow row) {
        return new StoredSession(id, table, RowRange.of(row), first(sets, id), first(paces, id), Optional.empty());
    }

    private static RowBlock first(List<SessionIndex> indexes, String id) {
        return candidates(indexes, id).stream().findFirst().orElse(RowBlock.NONE);
    }

    private static List<RowBlock> candidates(List<SessionIndex> indexes, String id) {
        return indexes.stream()
                .map(index -> index.of(id))
                .filter(block -> block.count() > 0)
                .toList();
    }

    /** The sets that make up the session: as many done as its row says, else the most. */
    private static RowBlock best(SessionRow session, List<RowBlock> candidates) throws HistoryException {
        RowBlock most = candidates.get(0);
        for (RowBlock block : candidates) {
            if (done(block) == session.sets().done()) {
                return block;
            }
            most = block.count() > most.count() ? block : most;
        }
        return most;
    }

    private static int done(RowBlock block) throws HistoryException {
        int done = 0;
        for (CsvRow row : block.rows()) {
            try {
                done += SetRow.of(row).performance().status() == SetResult.Status.DONE ? 1 : 0;
            } catch (IllegalArgumentException unreadable) {
                // It may be done or not.
            }
        }
        return done;
    }

    /** The sessions of each file by their ids. */
    Map<Path, Map<String, StoredSession>> sessions() {
        return sessions;
    }

    /** The lines that are left out. */
    List<UnreadableLines> unreadable() {
        return unreadable;
    }

    @Override
    public void close() {
        tables.forEach(StoredTable::close);
    }
}
