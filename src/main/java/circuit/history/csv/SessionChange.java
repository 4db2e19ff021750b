package circuit.history.csv;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces the rows of one session in all tables in one step, in a folder that the caller has locked.
 *
 * <p>Each changed table is written whole to a file ending in {@code .next} beside the old one, that of the sessions last:
 * its presence decides that the change is made. What a crash leaves before that is deleted; what it leaves after that is
 * brought to its end, and readers see it as made.
 */
public final class SessionChange implements AutoCloseable {
    /** The order in which the tables are prepared and replaced. */
    static final List<HistoryTable> ORDER = List.of(HistoryTable.PACES, HistoryTable.SETS, HistoryTable.SESSIONS);

    private final Map<HistoryTable, RowReplacement> tables = new EnumMap<>(HistoryTable.class);
    private final Path folder;
    private final Disk disk;
    private final TableSwap swap;

    private SessionChange(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        swap = new TableSwap(folder);
    }

    /** Finds the rows of the session; paces that cannot be read are left as they are. */
    public static SessionChange of(String session, Path folder, Disk disk) throws HistoryException {
        SessionChange change = new SessionChange(folder, disk);
        boolean found = false;
        try {
            change.find(session, HistoryTable.SESSIONS);
            change.find(session, HistoryTable.SETS);
            found = true;
        } finally {
            if (!found) {
                change.close();
            }
        }
        try {
            change.find(session, HistoryTable.PACES);
        } catch (HistoryException ignored) {
            // No session depends on them.
        }
        return change;
    }

    private void find(String session, HistoryTable table) throws HistoryException {
        RowReplacement.of(session, folder, table, disk).ifPresent(rows -> tables.put(table, rows));
    }

    /** How many rows the session has in a table. */
    public int count(HistoryTable table) {
        return Optional.ofNullable(tables.get(table)).map(RowReplacement::count).orElse(0);
    }

    /** The header and the rows of the session in a table, as they are in its file; empty without the file. */
    public String text(HistoryTable table) throws HistoryException {
        RowReplacement rows = tables.get(table);
        return rows == null ? "" : rows.text();
    }

    /**
     * Puts these rows in the place of the session's, in the tables that are named.
     *
     * @throws HistoryException if that cannot be done; the tables are then as they were, or the next to lock the folder
     *     ends what was begun
     */
    public void commit(Map<HistoryTable, List<List<String>>> rows) throws HistoryException {
        List<RowReplacement> changed = new ArrayList<>();
        for (HistoryTable table : ORDER) {
            RowReplacement replacement = tables.get(table);
            if (replacement != null && rows.containsKey(table)) {
                changed.add(replacement.with(rows.get(table)));
            }
        }
        swap.commit(changed);
    }

    /** Whether the change is made, or will be by the next to lock the folder. */
    public boolean isDecided() {
        return swap.isDecided();
    }

    /** Ends, or undoes, what a crash has left of a change. */
    public static void recover(Path folder, Disk disk) throws IOException {
        if (!isDecided(folder)) {
            undo(folder);
            return;
        }
        for (HistoryTable table : ORDER) {
            Path file = real(folder.resolve(table.fileName()));
            if (Files.exists(ChangedTable.next(file))) {
                disk.move(ChangedTable.next(file), file);
            }
        }
    }

    /** The file that holds a table now: the changed one as soon as a change is decided. */
    static Path current(Path folder, HistoryTable table) throws IOException {
        Path file = folder.resolve(table.fileName());
        if (isDecided(folder)) {
            Path next = ChangedTable.next(real(file));
            return Files.exists(next) ? next : file;
        }
        return file;
    }

    private static boolean isDecided(Path folder) throws IOException {
        return Files.exists(ChangedTable.next(real(folder.resolve(HistoryTable.SESSIONS.fileName()))));
    }

    /** The sessions go first, without which nothing is decided. */
    static void undo(Path folder) throws IOException {
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            Path file = real(folder.resolve(ORDER.get(i).fileName()));
            Files.deleteIfExists(ChangedTable.next(file));
            Files.deleteIfExists(Disk.part(file));
        }
    }

    /** The file behind a link, which is replaced rather than the link. */
    public static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /** Leaves the tables as they are. */
    @Override
    public void close() {
        tables.values().forEach(RowReplacement::close);
    }
}
