package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A changed copy of a table, which is written beside it in order to take its place. */
final class TableCopy implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final Path table;
    private final Path part;
    private final FileChannel out;
    private final Disk disk;

    /** Begins the copy; what a crash has left of another one is deleted. */
    TableCopy(Path table, Disk disk) throws IOException {
        this.table = table;
        this.disk = disk;
        part = Disk.part(table);
        Files.deleteIfExists(part);
        out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Copies what is between two offsets of a file. */
    void copy(TableFile file, long from, long to) throws IOException {
        for (long at = from; at < to; at += BLOCK) {
            disk.writeFully(out, file.bytes(at, Math.min(to, at + BLOCK)));
        }
    }

    void write(String text) throws IOException {
        disk.writeFully(out, text.getBytes(UTF_8));
    }

    /** The copy is whole: from here on it survives a power cut, and has the name that is given. */
    void moveTo(Path target) throws IOException {
        disk.force(out);
        out.close();
        if (Files.exists(table)) {
            PosixFileAttributeView old = Files.getFileAttributeView(table, PosixFileAttributeView.class);
            if (old != null) {
                Files.setPosixFilePermissions(part, old.readAttributes().permissions());
            }
        }
        disk.move(part, target);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
