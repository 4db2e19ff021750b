package circuit.history.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import circuit.history.HistoryException;
import circuit.history.csv.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a folder can be written to, found out by writing: rights alone tell of no full disk, and root has them all.
 *
 * @param place the folder, or the nearest one above it that is there
 * @param fault why nothing could be written
 * @param free how many bytes the disk has left, if it tells
 */
public record WritabilityCheck(Path place, Optional<String> fault, OptionalLong free) {
    private static final byte[] TRIAL = "written by circuit doctor, and of no use\n".getBytes(US_ASCII);

    /** Writes a file there, and deletes it. */
    public static WritabilityCheck of(Path folder) {
        return of(folder, Disk.REAL);
    }

    static WritabilityCheck of(Path folder, Disk disk) {
        Path place = Disk.nearest(folder);
        return new WritabilityCheck(place, fault(place, disk), free(place));
    }

    private static Optional<String> fault(Path place, Disk disk) {
        if (!Files.isDirectory(place)) {
            return Optional.of("a file is where a folder should be");
        }
        try {
            Files.delete(disk.create(place.resolve(".circuit-doctor"), "", TRIAL));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(HistoryException.reason(e));
        }
    }

    private static OptionalLong free(Path place) {
        try {
            return OptionalLong.of(Files.getFileStore(place).getUsableSpace());
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }
}
