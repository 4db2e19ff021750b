package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
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
final class RowReplacement implements ChangedTable, AutoCloseable {
    private final Path path;
    /** The changed table once it is whole. */
    private final Path next;

    private final FileChannel channel;
    private final TableFile file;
    private final Disk disk;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<List<String>> replacement = List.of();

    private RowReplacement(TableFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
        path = file.path();
        channel = file.channel();
        next = next(path);
    }

    /** Finds the rows of the session; empty if there is no table. */
    static Optional<RowReplacement> of(String session, Path folder, HistoryTable table, Disk disk)
            throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            RowReplacement replacement =
                    new RowReplacement(TableFile.open(SessionChange.real(named), table, StandardOpenOption.READ), disk);
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
                rows.add(row);
            }
        });
    }

    /** How many rows the session has in the table. */
    int count() {
        return rows.size();
    }

    /** The header and the rows of the session, as they are in the file. */
    String text() throws HistoryException {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.write(file.bytes(0, file.firstRow()));
            for (CsvRow row : rows) {
                text.write(file.bytes(row.start(), row.end()));
            }
            String whole = text.toString(UTF_8);
            return whole.endsWith("\n")
                    ? whole
                    : whole + file.layout().dialect().lineEnd();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** The same with rows that take the place of the first old one, or stand behind the last row of the table. */
    RowReplacement with(List<List<String>> newRows) {
        replacement = List.copyOf(newRows);
        return this;
    }

    @Override
    public void prepare() throws HistoryException {
        try (TableCopy copy = new TableCopy(path, disk)) {
            long from = rows.isEmpty() ? channel.size() : rows.get(0).start();
            copy.copy(file, 0, from);
            if (!replacement.isEmpty()) {
                String before = rows.isEmpty() ? file.beforeNextRow() : "";
                copy.write(before + file.layout().lines(replacement));
            }
            for (CsvRow row : rows) {
                copy.copy(file, from, row.start());
                from = row.end();
            }
            copy.copy(file, from, channel.size());
            copy.moveTo(next);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    @Override
    public void commit() throws HistoryException {
        try {
            disk.move(next, path);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    static Path next(Path table) {
        return table.resolveSibling(table.getFileName() + ".next");
    }

    @Override
    public void close() {
        try (channel) {
            // Only the channel is to be closed.
        } catch (IOException ignored) {
            // It was only read.
        }
    }
}
