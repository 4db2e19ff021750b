package circuit.history.csv;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces the rows of one session in a table by others, or by none: the changed table is written beside it, and takes
 * its place when all tables of a {@link SessionChange} are ready. Everything else stays to the byte.
 */
final class RowReplacement extends ChangedTable implements AutoCloseable {
    private final StoredTable table;
    private final TableFile file;
    private final List<RowRange> rows = new ArrayList<>();
    private List<List<String>> replacement = List.of();

    private RowReplacement(StoredTable table, Disk disk) {
        super(table.path(), disk);
        this.table = table;
        file = table.file();
    }

    /** Finds the rows of the session; empty if there is no table. */
    static Optional<RowReplacement> of(String session, Path folder, HistoryTable table, Disk disk)
            throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            TableFile file = TableFile.open(SessionChange.real(named), table, StandardOpenOption.READ);
            RowReplacement replacement = new RowReplacement(new StoredTable(file), disk);
            try {
                replacement.find(session);
                return Optional.of(replacement);
            } catch (IOException | RuntimeException e) {
                replacement.close();
                throw e;
            }
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw HistoryException.at(named, e);
        }
    }

    private void find(String session) throws IOException {
        file.rows().forEach(row -> {
            if (row.isOf(session)) {
                rows.add(RowRange.of(row));
            }
        });
    }

    /** How many rows the session has in the table. */
    int count() {
        return rows.size();
    }

    /** The header and the rows of the session, as they are in the file. */
    String text() throws HistoryException {
        return table.text(rows);
    }

    /** The same with rows that take the place of the first old one, or stand behind the last row of the table. */
    RowReplacement with(List<List<String>> newRows) {
        replacement = List.copyOf(newRows);
        return this;
    }

    @Override
    void write(TableCopy copy) throws IOException {
        long size = file.channel().size();
        long from = rows.isEmpty() ? size : rows.get(0).start();
        copy.copy(file, 0, from);
        if (!replacement.isEmpty()) {
            String before = rows.isEmpty() ? file.beforeNextRow() : "";
            copy.write(before + file.layout().lines(replacement));
        }
        for (RowRange row : rows) {
            copy.copy(file, from, row.start());
            from = row.end();
        }
        copy.copy(file, from, size);
    }

    @Override
    public void close() {
        table.close();
    }
}
