package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a table again, by where they lie in its file, so that a long history need not be held. Reads in blocks,
 * quickest from the end to the beginning. Not thread-safe.
 */
public final class StoredRows {
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final HistoryTable table;
    private final Path path;
    private final TableLayout layout;
    /** What tells the file from another of its name; null where the system has no such thing. */
    private final @Nullable Object fileKey;

    private byte[] block = {};
    /** Where {@code block[0]} is in the file. */
    private long offset;

    private StoredRows(Path folder, HistoryTable table, Path path, FileChannel channel) throws IOException {
        this.folder = folder;
        this.table = table;
        this.path = path;
        layout = TableFile.of(path, channel, table).layout();
        fileKey = fileKey(path);
    }

    /** Those of the table in that folder; empty without its file. */
    public static Optional<StoredRows> of(Path folder, HistoryTable table) throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            Path path = SessionChange.current(folder, table);
            try (FileChannel channel = RegularFile.open(path, StandardOpenOption.READ)) {
                return Optional.of(new StoredRows(folder, table, path, channel));
            }
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw HistoryException.at(named, e);
        }
    }

    private static @Nullable Object fileKey(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /**
     * What a reader makes of the row from one offset to another.
     *
     * @throws HistoryException if the file has been changed since the row was found in it
     */
    public <T> T read(long start, long end, Function<CsvRow, T> reader) throws HistoryException {
        try {
            if (start < offset || end > offset + block.length) {
                load(start, end);
            }
            return reader.apply(row(start, end));
        } catch (IllegalArgumentException e) {
            throw changed();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    private HistoryException changed() {
        return new HistoryException(path, "it was changed while it was read; try again");
    }

    private CsvRow row(long start, long end) {
        String text = new String(block, Math.toIntExact(start - offset), Math.toIntExact(end - start), UTF_8);
        return new CsvRow(layout, CsvDialect.withoutLineEnd(text).replace("\r\n", "\n"), start, end);
    }

    private void load(long start, long end) throws IOException {
        Path current = SessionChange.current(folder, table);
        try (FileChannel channel = RegularFile.open(current, StandardOpenOption.READ)) {
            if (!Objects.equals(fileKey, fileKey(current)) || channel.size() < end) {
                throw changed();
            }
            offset = Math.max(0, Math.min(start, end - BLOCK));
            block = TableFile.bytes(channel, offset, end);
        }
    }
}
