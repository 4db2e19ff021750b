package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Adds rows to the end of a table, whose folder the caller has locked. */
public final class TableWriter implements AutoCloseable {
    /** Mostly holds the last row. */
    private static final long TAIL_BYTES = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final Disk disk;
    private final TableFile file;
    /** How long the file was before rows were added. */
    private OptionalLong sizeBefore = OptionalLong.empty();

    private TableWriter(TableFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
        path = file.path();
        channel = file.channel();
    }

    /** Opens the table's file, with all of its columns, and creates it if there is none. */
    public static TableWriter open(Path folder, HistoryTable table, Disk disk) throws HistoryException {
        Path path = folder.resolve(table.fileName());
        try {
            NewColumns.addTo(path, table, disk);
            return new TableWriter(
                    TableFile.open(
                            path, table, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                    disk);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /**
     * Moves a last line that was written only in part, which a crash leaves, to a file of its own. Where other lines
     * cannot be read either, something rewrote them, and nothing is moved.
     *
     * @param parser throws {@link IllegalArgumentException} for a row that cannot be read
     * @return a notice for the athlete if there was such a line
     */
    public Optional<String> repair(Consumer<CsvRow> parser, Instant now) throws HistoryException {
        try {
            if (!file.endsOpen() || (!file.headless() && channel.size() == file.firstRow())) {
                return Optional.empty();
            }
            long torn = 0;
            if (!file.headless()) {
                Optional<CsvRow> last = lastRow().filter(row -> !isReadable(row, parser));
                if (last.isEmpty() || (last.get().isWhole() && isAnyUnreadableBefore(last.get(), parser))) {
                    return Optional.empty();
                }
                torn = last.get().start();
            }
            return Optional.of("%s ended in a part of a line; it is now kept in %s".formatted(path, cut(torn, now)));
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    private static boolean isReadable(CsvRow row, Consumer<CsvRow> parser) {
        try {
            parser.accept(row);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private boolean isAnyUnreadableBefore(CsvRow last, Consumer<CsvRow> parser) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        file.rows().forEach(row -> {
            if (row.start() < last.start() && !isReadable(row, parser)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private Optional<CsvRow> lastRow() throws IOException {
        CsvRow[] last = new CsvRow[1];
        for (long bytes = TAIL_BYTES; ; bytes *= 4) {
            file.lastRows(bytes).forEach(row -> last[0] = row);
            if (last[0] != null || bytes >= channel.size()) {
                return Optional.ofNullable(last[0]);
            }
        }
    }

    private Path cut(long length, Instant now) throws IOException {
        byte[] rest = file.bytes(length, channel.size());
        Path wanted = path.resolveSibling(path.getFileName() + ".torn-" + CellText.fileStamp(now));
        Path kept = disk.create(wanted, "", rest);
        channel.truncate(length);
        disk.force(channel);
        return kept.getFileName();
    }

    /** Adds rows behind the last; they survive a power cut once this returns. */
    public void append(List<List<String>> rows) throws HistoryException {
        try {
            sizeBefore = OptionalLong.of(channel.size());
            byte[] lines = (file.beforeNextRow() + file.layout().lines(rows)).getBytes(UTF_8);
            disk.writeDurably(channel, channel.size(), lines);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Makes the file what it was before rows were added. */
    public void undo() throws HistoryException {
        try {
            if (sizeBefore.isPresent() && channel.size() > sizeBefore.getAsLong()) {
                channel.truncate(sizeBefore.getAsLong());
                disk.force(channel);
            }
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** The file's path. */
    @Override
    public String toString() {
        return path.toString();
    }

    /** Deletes a file in which nothing was ever written. What is saved stays saved, so nothing here can fail. */
    @Override
    public void close() {
        try (channel) {
            if (channel.isOpen() && Files.size(path) == 0) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // An empty file is a history without sessions.
        }
    }
}
