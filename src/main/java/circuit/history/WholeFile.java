package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that are there whole or not at all, whatever happens meanwhile. */
record WholeFile(Path path, Disk disk) {

    /** Puts the text in place of what was there, and returns when it would survive a power cut. */
    void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            // A new file and no other: in a folder that others can write to, nobody leads us elsewhere.
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                disk.write(out, 0, text.getBytes(UTF_8));
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        forceName(path, disk);
    }

    /** Makes the name of a new file survive a power cut, on systems that can. */
    static void forceName(Path path, Disk disk) {
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            disk.force(folder);
        } catch (IOException unsupported) {
            // Windows opens no folders, and needs none of it.
        }
    }
}
