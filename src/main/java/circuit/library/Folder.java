package circuit.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of routines or exercises; one that does not exist is empty. */
public record Folder(Path path) {
    /** The names of the files in it, in no order. */
    List<String> files() {
        if (!Files.isDirectory(path)) {
            return List.of(); // Java opens it like a file, and a pipe would block for ever.
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /**
     * The YAML file of that name, without its ending; only a regular file, as reading a pipe could block for ever. None if
     * the name has bytes that are no text in the locale's encoding, in whose place Java put U+FFFD: it cannot be opened.
     */
    Optional<SourceFile> find(String name) {
        return name.indexOf('\uFFFD') >= 0 ? Optional.empty() : findReadable(name);
    }

    private Optional<SourceFile> findReadable(String name) {
        return SourceFile.ENDINGS.stream()
                .map(name::concat)
                .filter(file -> Files.isRegularFile(path.resolve(file)))
                .map(file -> new SourceFile(this, file))
                .findFirst();
    }

    /** The YAML files in it that are not hidden, sorted; of two that have one name, the one that {@link #find} finds. */
    public List<SourceFile> yamlFiles() {
        return files().stream()
                .filter(file -> SourceFile.isYaml(file) && !file.startsWith("."))
                .map(SourceFile::nameOf)
                .distinct()
                .sorted()
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /** The exercises that belong to the routines in it. */
    public Folder exercises() {
        return new Folder(path.resolve("exercises"));
    }

    /** Whether this is itself a folder of exercises rather than of routines. */
    boolean isForExercises() {
        return path.toAbsolutePath().normalize().endsWith("exercises");
    }
}
