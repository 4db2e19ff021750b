package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.SessionRow;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The history into which others are merged, as it was before. */
final class BaseHistory implements AutoCloseable {
    private final Map<HistoryTable, StoredTable> tables = new EnumMap<>(HistoryTable.class);
    private final Map<HistoryTable, SessionIndex> rows = new EnumMap<>(HistoryTable.class);
    private final Map<String, StoredSession> sessions = new LinkedHashMap<>();
    private final List<CsvRow> unreadable = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * Reads where its rows are.
     *
     * @throws HistoryException if its sessions or sets cannot be read or written; paces that cannot are left as they are
     */
    BaseHistory(Path folder) throws HistoryException {
        boolean isRead = false;
        try {
            open(folder, HistoryTable.SESSIONS);
            open(folder, HistoryTable.SETS);
            openPaces(folder);
            Optional<StoredTable> stored = table(HistoryTable.SESSIONS);
            if (stored.isPresent()) {
                stored.get().forEach(row -> add(stored.get(), row));
            }
            isRead = true;
        } finally {
            if (!isRead) {
                close();
            }
        }
    }

    private void open(Path folder, HistoryTable table) throws HistoryException {
        Optional<StoredTable> stored = StoredTable.of(folder, table);
        if (stored.isPresent()) {
            tables.put(table, stored.get());
            if (table != HistoryTable.SESSIONS) {
                rows.put(table, new SessionIndex(stored.get()));
            }
        }
    }

    private void openPaces(Path folder) {
        try {
            open(folder, HistoryTable.PACES);
        } catch (HistoryException e) {
            problems.add("no pace was merged: " + e.getMessage());
        }
    }

    private void add(StoredTable table, CsvRow row) {
        try {
            String id = SessionRow.of(row).session();
            sessions.putIfAbsent(
                    id,
                    new StoredSession(
                            id,
                            table,
                            RowRange.of(row),
                            rows(HistoryTable.SETS, id),
                            rows(HistoryTable.PACES, id),
                            Optional.empty()));
        } catch (IllegalArgumentException e) {
            unreadable.add(row);
        }
    }

    /** The rows in sets or paces that bear an id, be it one without a session. */
    RowBlock rows(HistoryTable table, String id) {
        SessionIndex index = rows.get(table);
        return index == null ? RowBlock.NONE : index.of(id);
    }

    /** Its sessions by their ids. */
    Map<String, StoredSession> sessions() {
        return sessions;
    }

    Optional<StoredTable> table(HistoryTable table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Whether a row of a session is there that cannot be read. */
    boolean isUnreadable(String id) {
        return unreadable.stream().anyMatch(row -> row.mayBeOf(id));
    }

    /** Why a table is left as it is. */
    List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        tables.values().forEach(StoredTable::close);
    }
}
