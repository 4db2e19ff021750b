package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.csv.CsvRow;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRange;
import circuit.history.csv.TableRewrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the tables of a merged history: what was there stays as it is, and what was taken comes in its place in time. */
final class MergeWriter {
    private final Path folder;
    private final BaseHistory base;
    private final Map<String, StoredSession> sessions;
    private final Disk disk;
    /** When each session began, in seconds. */
    private final Map<String, Long> seconds = new HashMap<>();

    MergeWriter(Path folder, BaseHistory base, Map<String, StoredSession> sessions, Disk disk) {
        this.folder = folder;
        this.base = base;
        this.sessions = sessions;
        this.disk = disk;
    }

    void write() throws HistoryException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
        for (StoredSession session : sessions.values()) {
            seconds.put(session.id(), session.read().started().toEpochSecond());
        }
        Map<HistoryTable, TableRewrite> tables = new EnumMap<>(HistoryTable.class);
        for (HistoryTable table : HistoryTable.values()) {
            if (isWritten(table)) {
                TableRewrite rewrite = new TableRewrite(folder, table, base.table(table), disk);
                keep(table, rewrite);
                take(table, rewrite);
                tables.put(table, rewrite);
            }
        }
        TableRewrite.commit(folder, tables);
    }

    /** Paces only where there are some, and the file of them can be read. */
    private boolean isWritten(HistoryTable table) {
        return table != HistoryTable.PACES
                || (base.problems().isEmpty()
                        && sessions.values().stream()
                                .anyMatch(session -> session.paces().count() > 0));
    }

    /** Adds the rows that stay, with those that cannot be read behind the one before them. */
    private void keep(HistoryTable table, TableRewrite rewrite) throws HistoryException {
        if (base.table(table).isEmpty()) {
            return;
        }
        long[] second = {Long.MIN_VALUE};
        base.table(table).get().forEach(row -> {
            second[0] = second(row).orElse(second[0]);
            if (stays(table, row)) {
                rewrite.keep(second[0], RowRange.of(row));
            }
        });
    }

    private Optional<Long> second(CsvRow row) {
        if (!row.isWhole()) {
            return Optional.empty();
        }
        StoredSession before = base.sessions().get(row.text("session"));
        if (before != null && before.equals(sessions.get(before.id()))) {
            return Optional.ofNullable(seconds.get(before.id()));
        }
        try {
            return Optional.of(row.timestamp("started").toEpochSecond());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean stays(HistoryTable table, CsvRow row) {
        if (!row.isWhole() || !sessions.containsKey(row.text("session"))) {
            return true;
        }
        StoredSession before = base.sessions().get(row.text("session"));
        StoredSession now = sessions.get(row.text("session"));
        if (before == null) {
            return false;
        }
        return table == HistoryTable.SESSIONS
                ? row.start() != before.row().start() || hasSameRow(before, now)
                : before.block(table).equals(now.block(table));
    }

    private static boolean hasSameRow(StoredSession before, StoredSession now) {
        return before.table().equals(now.table())
                && before.row().equals(now.row())
                && before.feedback().equals(now.feedback());
    }

    private void take(HistoryTable table, TableRewrite rewrite) {
        for (StoredSession session : sessions.values()) {
            StoredSession before = base.sessions().get(session.id());
            long second = seconds.getOrDefault(session.id(), 0L);
            if (table == HistoryTable.SESSIONS) {
                if (before == null || !hasSameRow(before, session)) {
                    rewrite.take(second, session.table(), List.of(session.row()), row -> session.cells(table, row));
                }
            } else {
                RowBlock block = session.block(table);
                if (block.count() > 0 && (before == null || !before.block(table).equals(block))) {
                    rewrite.take(second, block.table().orElseThrow(), block.ranges(), row -> session.cells(table, row));
                }
            }
        }
    }
}
