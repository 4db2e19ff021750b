package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes so that what is written survives a power cut; a whole file is there completely or not at all. A subclass can
 * make {@link #write}, {@link #force} and {@link #move} fail.
 */
public class Disk {
    /** The real one. */
    public static final Disk REAL = new Disk();

    /** Writes some of the bytes at the file's position; it may write a part and then fail. */
    protected int write(FileChannel file, ByteBuffer bytes) throws IOException {
        return file.write(bytes);
    }

    /** Returns when all that was written would survive a power cut. */
    protected void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Writes all of the bytes at the file's position. */
    void writeFully(FileChannel file, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            write(file, left);
        }
    }

    /** Writes all of the bytes from an offset on, and returns when they would survive a power cut. */
    void writeDurably(FileChannel file, long offset, byte[] bytes) throws IOException {
        file.position(offset);
        writeFully(file, bytes);
        force(file);
    }

    /** Puts the text in place of the file, whose folder is made if needed. */
    public void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(UTF_8));
    }

    /** The same for any content. */
    public void replace(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = part(file);
        Files.deleteIfExists(part);
        try {
            // CREATE_NEW: in a folder that others can write to, a link must not lead us elsewhere.
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeDurably(out, 0, content);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What will keep files from being written into a folder, as far as it shows before: where, and why. */
    public static Optional<String> obstacle(Path folder) {
        Path place = nearest(folder);
        if (!Files.isDirectory(place)) {
            return Optional.of(place + ": a file is where a folder should be");
        }
        return Files.isWritable(place) ? Optional.empty() : Optional.of(place + ": the folder cannot be written to");
    }

    /** The folder, or the nearest one above it that is there. */
    public static Path nearest(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /** Where a file is written that is to take the place of that one. */
    public static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Puts one file in the place of another in one step. */
    protected void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceName(to);
    }

    /** Creates a file with that ending; if its name is taken, one with {@code -2}, {@code -3} and so on before it. */
    public Path create(Path wanted, String ending, byte[] content) throws IOException {
        for (int count = 1; ; count++) {
            String number = count == 1 ? "" : "-" + count;
            Path file = wanted.resolveSibling(wanted.getFileName() + number + ending);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeOrDelete(out, content, file);
                return file;
            } catch (FileAlreadyExistsException taken) {
                // Another one of the same second.
            }
        }
    }

    private void writeOrDelete(FileChannel out, byte[] content, Path file) throws IOException {
        boolean written = false;
        try {
            writeDurably(out, 0, content);
            forceName(file);
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Forces a new file's name in its folder to disk, on systems that can. */
    public void forceName(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            force(folder);
        } catch (IOException unsupported) {
            // Windows opens no folders, and keeps names without it.
        }
    }
}
