package circuit.library;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/** A folder of routines or exercises; one that does not exist is empty. */
public sealed interface Folder permits DiskFolder, JarFolder {

    /** A folder, pipe or device is read as a file. */
    final class NotRegularFileException extends IOException {
        private static final long serialVersionUID = 1L;

        NotRegularFileException(String message) {
            super(message);
        }
    }

    /** The built-in routines: beside the program's classes, or in its jar. */
    static Folder builtIn() {
        CodeSource source = Folder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return new DiskFolder(Path.of("routines"));
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            return Files.isDirectory(program)
                    ? new DiskFolder(program.resolve("routines"))
                    : JarFolder.of(program, "routines/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path: " + source.getLocation(), e);
        }
    }

    /** The names of the files in it, in no order. */
    List<String> files();

    /** Whether a regular file of that name is in it. */
    boolean has(String file);

    /** A file's bytes, at most one more than {@link circuit.yaml.Yaml#MOST_BYTES}. */
    byte[] read(String file) throws IOException;

    /** How a file in it is named to the user. */
    String shown(String file);

    /** The exercises that belong to the routines in it. */
    Folder exercises();

    /** Whether this is itself a folder of exercises rather than of routines. */
    boolean isForExercises();

    /** The YAML file of that name, without its ending. */
    default Optional<SourceFile> find(String name) {
        return SourceFile.ENDINGS.stream()
                .map(name::concat)
                .filter(this::has)
                .map(file -> new SourceFile(this, file))
                .findFirst();
    }

    /** The YAML files in it that are not hidden, sorted; of two that have one name, the one that {@link #find} finds. */
    default List<SourceFile> yamlFiles() {
        return files().stream()
                .filter(file -> SourceFile.isYaml(file) && !file.startsWith("."))
                .map(SourceFile::nameOf)
                .distinct()
                .sorted()
                .flatMap(name -> find(name).stream())
                .toList();
    }
}
