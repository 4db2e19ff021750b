package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import circuit.history.UnreadableLines;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table's file, of any name, that is held open in order to take rows from it by where they lie. */
public final class StoredTable implements AutoCloseable {
    private final TableFile file;

    StoredTable(TableFile file) {
        this.file = file;
    }

    /**
     * Opens a file that is not written to.
     *
     * @throws HistoryException if it is not one of the table, or of a newer version of the program
     */
    public static StoredTable open(Path path, HistoryTable table) throws HistoryException {
        try {
            FileChannel channel = RegularFile.open(path, StandardOpenOption.READ);
            try {
                TableFile file = TableFile.of(path, channel, table);
                Optional<String> newer = file.layout().whyNewer();
                if (newer.isPresent()) {
                    throw new HistoryException(path, newer.get());
                }
                return new StoredTable(file);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /**
     * Opens the table of a data folder, which is going to be written anew; empty without its file.
     *
     * @throws HistoryException if it cannot be written to by this version of the program
     */
    // The channel is closed with the table that is returned, or by the method called.
    @SuppressWarnings("resource")
    public static Optional<StoredTable> of(Path folder, HistoryTable table) throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            return Optional.of(new StoredTable(
                    TableFile.open(SessionChange.current(folder, table), table, StandardOpenOption.READ)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw HistoryException.at(named, e);
        }
    }

    public Path path() {
        return file.path();
    }

    TableFile file() {
        return file;
    }

    /** Whether its header has that column. */
    public boolean has(String column) {
        return file.layout().places().containsKey(column);
    }

    /** Hands over every row, as {@link HistoryTable#forEach}. */
    public Optional<UnreadableLines> forEach(Consumer<CsvRow> rows) throws HistoryException {
        try {
            return HistoryTable.read(file, file.rows(), rows);
        } catch (IOException e) {
            throw HistoryException.at(file.path(), e);
        }
    }

    /** The rows of some ranges, in the order of these. */
    public List<CsvRow> rows(List<RowRange> ranges) throws HistoryException {
        List<CsvRow> rows = new ArrayList<>();
        try {
            for (RowRange range : ranges) {
                new RowReader(file.channel(), range.start(), range.end(), file.layout()).forEach(rows::add);
            }
        } catch (IOException e) {
            throw HistoryException.at(file.path(), e);
        }
        return rows;
    }

    /** The header and the rows of some ranges, as they are in the file. */
    public String text(List<RowRange> ranges) throws HistoryException {
        try {
            String lineEnd = file.layout().dialect().lineEnd().toString();
            StringBuilder text = new StringBuilder(new String(file.bytes(0, file.firstRow()), UTF_8));
            for (RowRange range : ranges) {
                endLine(text, lineEnd);
                text.append(new String(file.bytes(range.start(), range.end()), UTF_8));
            }
            endLine(text, lineEnd);
            return text.toString();
        } catch (IOException e) {
            throw HistoryException.at(file.path(), e);
        }
    }

    private static void endLine(StringBuilder text, String lineEnd) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(lineEnd);
        }
    }

    @Override
    public void close() {
        try {
            file.channel().close();
        } catch (IOException ignored) {
            // It was only read.
        }
    }
}
