package circuit.library;

import circuit.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the file system. */
record DiskFolder(Path path) implements Folder {

    @Override
    public List<String> files() {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Only regular files count: reading a pipe or a device could block for ever. */
    @Override
    public boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    @Override
    public byte[] read(String file) throws IOException {
        Path found = path.resolve(file);
        if (Files.exists(found) && !Files.isRegularFile(found)) {
            throw new NotRegularFileException(
                    Files.isDirectory(found) ? "this is a folder" : "this is not a regular file");
        }
        try (InputStream in = Files.newInputStream(found)) {
            return in.readNBytes(Yaml.MOST_BYTES + 1);
        }
    }

    @Override
    public String shown(String file) {
        return path.resolve(file).toString();
    }

    @Override
    public Folder exercises() {
        return new DiskFolder(path.resolve("exercises"));
    }

    @Override
    public boolean isForExercises() {
        return path.toAbsolutePath().normalize().endsWith("exercises");
    }
}
