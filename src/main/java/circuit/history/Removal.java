package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One table without the rows of one session: written beside it, whole, before it takes its place. Rows are moved as they
 * are, with whatever columns the athlete has added.
 */
final class Removal implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final TableFile file;
    private final Disk disk;
    private final List<Piece> pieces = new ArrayList<>();
    private int rows;
    private final Path beside;

    /** From one offset to another. */
    private record Piece(long from, long to) {}

    private Removal(Path path, FileChannel channel, Table table, Disk disk) throws IOException, HistoryException {
        this.path = path;
        this.channel = channel;
        this.disk = disk;
        file = TableFile.of(channel, table);
        beside = path.resolveSibling(path.getFileName() + ".part");
        Optional<String> readOnly = file.shape().whyReadOnly();
        if (readOnly.isPresent()) {
            throw new HistoryException(readOnly.get());
        }
    }

    /** Finds the rows of that session; empty where there is no table. */
    // The channel is closed with this, or here if this does not come about.
    @SuppressWarnings("resource")
    static Optional<Removal> of(String session, Path folder, Table table, Disk disk) throws HistoryException {
        Path named = folder.resolve(table.fileName());
        try {
            Path path = named.toRealPath();
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                Removal removal = new Removal(path, channel, table, disk);
                removal.find(session);
                return Optional.of(removal);
            } catch (IOException | HistoryException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | HistoryException e) {
            throw HistoryException.at(named, e);
        }
    }

    private void find(String session) throws IOException {
        Sweep sweep = file.sweep();
        Sweep.Column id = sweep.column("session");
        while (sweep.next()) {
            if (id.text().equals(session)) {
                add(sweep.offset(), sweep.end());
                rows++;
            }
        }
    }

    private void add(long from, long to) {
        Piece last = pieces.isEmpty() ? new Piece(0, -1) : pieces.get(pieces.size() - 1);
        if (last.to() == from) {
            pieces.set(pieces.size() - 1, new Piece(last.from(), to));
        } else {
            pieces.add(new Piece(from, to));
        }
    }

    int rows() {
        return rows;
    }

    /** The header and the rows that are found, as they are in the file. */
    String found() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        WritableByteChannel out = Channels.newChannel(text);
        copy(new Piece(0, file.rows()), out);
        for (Piece piece : pieces) {
            copy(piece, out);
        }
        String whole = text.toString(UTF_8);
        return whole.endsWith("\n") ? whole : whole + file.shape().csv().lineEnd();
    }

    /** Writes the table without these rows beside it. */
    void prepare() throws HistoryException {
        try {
            Files.deleteIfExists(beside);
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long from = 0;
                for (Piece piece : pieces) {
                    copy(new Piece(from, piece.from()), out);
                    from = piece.to();
                }
                copy(new Piece(from, channel.size()), out);
                disk.force(out);
            }
            keepPermissions();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** What is private stays private, on systems that know of it. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }

    private void copy(Piece piece, WritableByteChannel out) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(1 << 16);
        for (long at = piece.from(); at < piece.to(); at += block.limit()) {
            block.clear().limit((int) Math.min(block.capacity(), piece.to() - at));
            while (block.hasRemaining()) {
                if (channel.read(block, at + block.position()) < 0) {
                    throw new IOException("it was cut while it was read");
                }
            }
            block.flip();
            while (block.hasRemaining()) {
                if (out instanceof FileChannel toFile) {
                    disk.write(toFile, block);
                } else {
                    out.write(block);
                }
            }
        }
    }

    /** Puts what was prepared in place of the table. */
    void commit() throws HistoryException {
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            WholeFile.forceName(path, disk);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Leaves nothing beside the table, whatever came of it. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(beside);
        } catch (IOException ignored) {
            // The next one begins by deleting it.
        }
    }
}
