package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import circuit.history.csv.TableRewrite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the corrected rows of a session in the place of its own, in a folder that the caller has locked. */
public record SessionEditor(Path folder, Disk disk, Instant now) {
    /**
     * The session is corrected.
     *
     * @param kept the file that has its rows of before
     * @param notices what was found broken and repaired on the way
     */
    public record Edited(Path kept, List<String> notices) {
        public Edited {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Keeps the rows as they are in a file of their own, then corrects them in one step; columns of the athlete's own stay.
     *
     * @return the file that has the rows of before
     * @throws HistoryException if that cannot be done, or the session is no longer as it was when the editing began
     */
    Path edit(CompletedSession before, CompletedSession edited) throws IOException {
        try (StoredTable sessions = table(HistoryTable.SESSIONS);
                StoredTable sets = table(HistoryTable.SETS)) {
            List<RowRange> row = rows(before, sessions);
            List<RowRange> setRows = rows(before, sets);
            if (!isAsBefore(before, sessions.rows(row), sets.rows(setRows))) {
                throw new HistoryException(
                        folder.resolve(HistoryTable.SESSIONS.fileName()),
                        "session %s was changed while it was edited; edit it again".formatted(before.id()));
            }
            String rows = sessions.text(row) + sets.text(setRows);
            Path kept = disk.create(folder.resolve("edited-" + CellText.fileStamp(now)), ".csv", rows.getBytes(UTF_8));
            Map<HistoryTable, TableRewrite> tables = new EnumMap<>(HistoryTable.class);
            tables.put(HistoryTable.SESSIONS, rewrite(HistoryTable.SESSIONS, sessions, row, edited));
            tables.put(HistoryTable.SETS, rewrite(HistoryTable.SETS, sets, setRows, edited));
            TableRewrite.commit(folder, tables);
            return kept;
        }
    }

    private StoredTable table(HistoryTable table) throws HistoryException {
        return StoredTable.of(folder, table)
                .orElseThrow(() -> new HistoryException(
                        folder.resolve(table.fileName()), "it is no longer there; edit the session again"));
    }

    private static List<RowRange> rows(CompletedSession session, StoredTable table) throws HistoryException {
        List<RowRange> rows = new ArrayList<>();
        table.forEach(row -> {
            if (row.isOf(session.id())) {
                rows.add(RowRange.of(row));
            }
        });
        return rows;
    }

    private static boolean isAsBefore(CompletedSession before, List<CsvRow> row, List<CsvRow> sets) {
        try {
            return row.size() == 1
                    && SessionRow.of(row.get(0)).equals(before.session())
                    && sets.stream().map(SetRow::of).toList().equals(before.sets());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Every row stays where it stands. */
    private TableRewrite rewrite(HistoryTable table, StoredTable base, List<RowRange> own, CompletedSession edited)
            throws HistoryException {
        TableRewrite rewrite = new TableRewrite(folder, table, Optional.of(base), disk);
        List<List<String>> cells = edited.cells(table);
        base.forEach(row -> {
            RowRange range = RowRange.of(row);
            int place = own.indexOf(range);
            if (place < 0) {
                rewrite.keep(row.start(), range);
            } else {
                Map<String, String> changed = changed(table, cells.get(place));
                rewrite.take(row.start(), base, List.of(range), any -> changed);
            }
        });
        return rewrite;
    }

    private static Map<String, String> changed(HistoryTable table, List<String> cells) {
        Map<String, String> changed = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            changed.put(table.columns().get(i), cells.get(i));
        }
        return changed;
    }
}
