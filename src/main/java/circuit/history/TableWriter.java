package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.Rows.Row;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One table while a session is added to it; whoever opens it holds the ledger's lock. */
final class TableWriter implements AutoCloseable {
    private final Path path;
    private final Table table;
    private final FileChannel channel;
    private final Disk disk;
    private final TableFile file;
    /** How long it was before rows were added. */
    private OptionalLong whole = OptionalLong.empty();

    private TableWriter(Path path, Table table, FileChannel channel, Disk disk) throws IOException, HistoryException {
        this.path = path;
        this.table = table;
        this.channel = channel;
        this.disk = disk;
        file = TableFile.of(channel, table);
        Optional<String> readOnly = file.shape().whyReadOnly();
        if (readOnly.isPresent()) {
            throw new HistoryException(readOnly.get());
        }
    }

    /** Opens the table's file, and makes it where there is none. */
    // The channel is closed with this, or here if this does not come about.
    @SuppressWarnings("resource")
    static TableWriter open(Path folder, Table table, Disk disk) throws HistoryException {
        Path path = folder.resolve(table.fileName());
        try {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                return new TableWriter(path, table, channel, disk);
            } catch (IOException | HistoryException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | HistoryException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Moves a last line that is only a part of one out of the way; a notice for the athlete if there was one. */
    Optional<String> mend(Instant now) throws IOException, HistoryException {
        if (!file.endsOpen() || isOnlyHeader()) {
            return Optional.empty();
        }
        long torn = file.rows();
        if (file.headless()) {
            torn = 0;
        } else {
            Optional<Row> last = file.backward().next();
            if (last.isEmpty() || last.get().cells().filter(table::isRow).isPresent()) {
                return Optional.empty();
            }
            torn = last.get().offset();
        }
        return Optional.of("%s ended in a part of a line; it is now kept in %s".formatted(path, cut(torn, now)));
    }

    private boolean isOnlyHeader() throws IOException {
        return !file.headless() && channel.size() == file.rows();
    }

    /** Moves everything from that offset on out of the way; returns where it is kept. */
    Path cut(long offset, Instant now) throws HistoryException {
        try {
            return new TornTail(path, channel, disk).cut(offset, now).getFileName();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Adds rows behind the last, and returns when they would survive a power cut. */
    void append(List<List<String>> rows) throws HistoryException {
        try {
            whole = OptionalLong.of(channel.size());
            byte[] lines = (before() + file.shape().lines(rows)).getBytes(UTF_8);
            disk.write(channel, channel.size(), lines);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** What has to stand between the end of the file and the next row. */
    private String before() throws IOException {
        if (channel.size() == 0) {
            return file.shape().headerLine();
        }
        return file.endsOpen() ? file.shape().csv().lineEnd().toString() : "";
    }

    /** Makes the file what it was before rows were added. */
    void undo() throws HistoryException {
        try {
            if (whole.isPresent() && channel.size() > whole.getAsLong()) {
                channel.truncate(whole.getAsLong());
                disk.force(channel);
            }
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    Rows backward() throws IOException {
        return file.backward();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** Leaves no file behind in which nothing was ever written; what is saved stays saved, so nothing here can fail. */
    @Override
    public void close() {
        try (channel) {
            if (channel.isOpen() && channel.size() == 0) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // An empty file is a history without sessions.
        }
    }
}
