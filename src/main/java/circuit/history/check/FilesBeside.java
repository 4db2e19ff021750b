package circuit.history.check;

import circuit.history.merge.ConflictCopies;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files beside those of the history that are not read, and that somebody may miss something of; by their names.
 *
 * @param torn what a crash left in parts and the logger moved away
 * @param copies those that a synchroniser left ({@link ConflictCopies})
 */
public record FilesBeside(List<String> torn, List<String> copies) {
    public FilesBeside {
        torn = torn.stream().sorted().toList();
        copies = copies.stream().sorted().toList();
    }

    /** Those in a data folder; none if it cannot be read. */
    public static FilesBeside in(Path folder) {
        List<String> torn = new ArrayList<>();
        if (Files.isDirectory(folder)) { // Java opens it like a file, and a pipe would block for ever.
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    if (name.contains(".csv.torn-")) {
                        torn.add(name);
                    }
                }
            } catch (IOException unreadable) {
                // Then the history is unreadable too, and whoever reads it says so.
            }
        }
        List<String> copies = ConflictCopies.in(folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        return new FilesBeside(torn, copies);
    }
}
