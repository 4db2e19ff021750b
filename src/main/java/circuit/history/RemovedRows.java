package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** The files in which removed rows are kept, a new one each time. */
final class RemovedRows {
    private RemovedRows() {}

    static Path keep(Path folder, String rows, Instant now, Disk disk) throws IOException {
        String stamp = "removed-" + SessionId.stamp(now);
        for (int more = 1; ; more++) {
            Path file = folder.resolve(stamp + (more == 1 ? "" : "-" + more) + ".csv");
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeOrDelete(out, rows, file, disk);
                return file;
            } catch (FileAlreadyExistsException taken) {
                // Another one of the same second.
            }
        }
    }

    private static void writeOrDelete(FileChannel out, String rows, Path file, Disk disk) throws IOException {
        boolean written = false;
        try {
            disk.write(out, 0, rows.getBytes(UTF_8));
            WholeFile.forceName(file, disk);
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(file);
            }
        }
    }
}
