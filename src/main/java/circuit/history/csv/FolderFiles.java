package circuit.history.csv;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists what is in folders that may not be there; one that cannot be read is empty. */
public final class FolderFiles {
    private FolderFiles() {}

    /** The files whose names are wanted, in the order of these. */
    public static List<Path> in(List<Path> folders, Predicate<String> wanted) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue; // Java opens it like a file, and a pipe would block for ever.
            }
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                for (Path file : found) {
                    if (wanted.test(String.valueOf(file.getFileName()))) {
                        files.add(file);
                    }
                }
            } catch (IOException unreadable) {
                // Whoever needs what is in it says so.
            }
        }
        // Not by Comparator.comparing: class archives leave out its serializable lambda, 9 ms for list on JDK 25.
        files.sort((one, other) -> one.getFileName().compareTo(other.getFileName()));
        return files;
    }
}
