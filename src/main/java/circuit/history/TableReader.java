package circuit.history;

import circuit.history.Rows.Row;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of one table, passing over those that are broken. */
final class TableReader<T> implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final Rows rows;
    private final Function<Cells, T> reading;
    private int broken;

    private TableReader(Path path, FileChannel channel, Rows rows, Function<Cells, T> reading) {
        this.path = path;
        this.channel = channel;
        this.rows = rows;
        this.reading = reading;
    }

    /** Opens a table to be read from its first row or from its last; empty where there is no file. */
    // The channel is closed with the reader, or here if that does not come about.
    @SuppressWarnings("resource")
    static <T> Optional<TableReader<T>> open(Path folder, Table table, boolean backward, Function<Cells, T> reading)
            throws HistoryException {
        Path path = folder.resolve(table.fileName());
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                TableFile file = TableFile.of(channel, table);
                Rows rows = backward ? file.backward() : file.forward();
                return Optional.of(new TableReader<>(path, channel, rows, reading));
            } catch (IOException | HistoryException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | HistoryException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** The next row, or empty after the last. */
    Optional<T> next() throws HistoryException {
        try {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Optional<T> read = row.get().cells().flatMap(this::read);
                if (read.isPresent()) {
                    return read;
                }
                broken++;
            }
            return Optional.empty();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    private Optional<T> read(Cells cells) {
        try {
            return Optional.of(reading.apply(cells));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many lines were passed over so far. */
    int broken() {
        return broken;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing was written.
        }
    }
}
