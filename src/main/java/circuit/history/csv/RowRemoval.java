package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of one session out of a table: the table without them is written beside it, and then takes its place
 * in one step. Everything else stays to the byte, and so do the rows that are taken out.
 */
public final class RowRemoval implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final Path beside;
    private final FileChannel channel;
    private final TableFile file;
    private final Disk disk;
    private final List<CsvRow> rows = new ArrayList<>();

    private RowRemoval(TableFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
        path = file.path();
        channel = file.channel();
        beside = path.resolveSibling(path.getFileName() + ".part");
    }

    /** Finds the rows of the session; empty if there is no table. */
    public static Optional<RowRemoval> of(String session, Path folder, HistoryTable table, Disk disk)
            throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            // The file behind a link is replaced, not the link.
            RowRemoval removal =
                    new RowRemoval(TableFile.open(named.toRealPath(), table, StandardOpenOption.READ), disk);
            try {
                removal.find(session);
                return Optional.of(removal);
            } catch (IOException | RuntimeException e) {
                removal.close();
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
            if (row.isWhole() && row.text("session").equals(session)) {
                rows.add(row);
            }
        });
    }

    /** How many rows the session has in the table. */
    public int count() {
        return rows.size();
    }

    /** The header and the rows of the session, as they are in the file. */
    public String text() throws HistoryException {
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

    /** Writes the table without these rows beside it. */
    public void prepare() throws HistoryException {
        try {
            Files.deleteIfExists(beside);
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long from = 0;
                for (CsvRow row : rows) {
                    copy(from, row.start(), out);
                    from = row.end();
                }
                copy(from, channel.size(), out);
                disk.force(out);
            }
            copyPermissions();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }

    private void copy(long from, long to, FileChannel out) throws IOException {
        for (long at = from; at < to; at += BLOCK) {
            disk.writeFully(out, file.bytes(at, Math.min(to, at + BLOCK)));
        }
    }

    /** Puts what was prepared in place of the table. */
    public void commit() throws HistoryException {
        try {
            disk.move(beside, path);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Leaves nothing beside the table. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(beside);
        } catch (IOException ignored) {
            // The next removal deletes it first.
        }
    }
}
