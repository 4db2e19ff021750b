package circuit.history;

import circuit.history.csv.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Keeps what a kill before each of its operations would leave, in folders {@code moment0}, {@code moment1} and so on. */
public final class KilledDisk extends Disk {
    private final Path folder;
    private final Path home;
    private int moments;

    /** A disk that keeps copies of the folder in another. */
    public KilledDisk(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** How many operations there were. */
    public int moments() {
        return moments;
    }

    private void keep() {
        Path copy = home.resolve("moment" + moments);
        moments++;
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectories(copy);
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int write(FileChannel file, ByteBuffer bytes) throws IOException {
        keep();
        ByteBuffer half = bytes.slice(bytes.position(), (bytes.remaining() + 1) / 2);
        bytes.position(bytes.position() + half.remaining());
        return file.write(half);
    }

    @Override
    public void force(FileChannel file) {
        keep();
    }

    @Override
    protected void move(Path from, Path to) throws IOException {
        keep();
        super.move(from, to);
    }
}
