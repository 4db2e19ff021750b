package circuit.history.check;

import circuit.history.csv.FolderFiles;
import circuit.history.merge.ConflictCopies;
import java.nio.file.Path;
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
        List<Path> torn = FolderFiles.in(List.of(folder), name -> name.contains(".csv.torn-"));
        return new FilesBeside(names(torn), names(ConflictCopies.in(folder)));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }
}
