package circuit.history.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a table from its first row to its last. A file that is not there has no rows. */
public record TableReader(Path folder, HistoryTable table) {

    /**
     * Hands every row over, and holds none.
     *
     * @param rows may throw {@link IllegalArgumentException} for a row that it cannot read, as the methods of
     *     {@link CsvRow} do; the row is then passed over
     * @return how many rows were passed over
     */
    public int forEach(Consumer<CsvRow> rows) throws TableException {
        return forEachOfLast(Long.MAX_VALUE, rows);
    }

    /** The same for the rows in the last so many bytes of the file. */
    public int forEachOfLast(long bytes, Consumer<CsvRow> rows) throws TableException {
        Path path = folder.resolve(table.fileName());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            RowReader reader = TableFile.of(path, channel, table).lastRows(bytes);
            int broken = 0;
            for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                try {
                    rows.accept(row.get());
                } catch (IllegalArgumentException e) {
                    broken++;
                }
            }
            return broken;
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException e) {
            throw TableException.at(path, e);
        }
    }
}
