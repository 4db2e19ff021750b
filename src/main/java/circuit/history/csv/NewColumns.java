package circuit.history.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;

/**
 * Adds the columns that a table has gained to a file that an older version began, with empty cells in its rows, in a
 * folder that the caller has locked. All else stays to the byte; a crash leaves the old file or the new one.
 */
final class NewColumns {
    private final TableFile file;
    private final TableCopy copy;
    private long copied;

    private NewColumns(TableFile file, TableCopy copy) {
        this.file = file;
        this.copy = copy;
    }

    /** Does nothing where there is no file, or one that has them all. */
    // The channel is closed, not used.
    @SuppressWarnings("try")
    static void addTo(Path named, HistoryTable table, Disk disk) throws IOException {
        if (!Files.exists(named)) {
            return;
        }
        TableFile file =
                TableFile.open(SessionChange.real(named), table, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (var channel = file.channel()) {
            if (!file.headless() && !file.layout().newColumns().isEmpty()) {
                try (TableCopy copy = new TableCopy(file.path(), disk)) {
                    new NewColumns(file, copy).write();
                } finally {
                    Files.deleteIfExists(Disk.part(file.path()));
                }
            }
        } catch (NoSuchFileException gone) {
            // Somebody moved it away; a new one has all columns.
        }
    }

    private void write() throws IOException {
        List<String> names = file.layout().newColumns();
        List<String> empty = Collections.nCopies(names.size(), "");
        try {
            insert(names, 0, file.firstRow());
            file.rows().forEach(row -> {
                if (row.isWhole()) {
                    insert(empty, row.start(), row.end());
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        copy.copy(file, copied, file.channel().size());
        copy.moveTo(file.path());
    }

    /** Copies up to the end of a line, and adds cells to it there. */
    private void insert(List<String> cells, long start, long end) {
        try {
            byte[] line = file.bytes(start, end);
            int length = line.length;
            while (length > 0 && isBehindCells(line[length - 1], start == 0)) {
                length--;
            }
            copy.copy(file, copied, start + length);
            copied = start + length;
            for (String cell : cells) {
                copy.write(file.layout().dialect().further(cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a byte is part of the line's end; behind a header, blanks are too, as they are when it is read. */
    private static boolean isBehindCells(byte character, boolean isHeader) {
        return character == '\n' || character == '\r' || (isHeader && (character == ' ' || character == '\t'));
    }
}
