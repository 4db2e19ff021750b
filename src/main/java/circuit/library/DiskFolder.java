package circuit.library;

import circuit.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of the file system. */
record DiskFolder(Path path) implements Folder {

    @Override
    public List<String> files() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return names;
        }
        return names;
    }

    /** A pipe or a device would keep the reader waiting for ever, so it is not there. */
    @Override
    public boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    @Override
    public byte[] read(String file) throws IOException {
        Path found = path.resolve(file);
        if (Files.exists(found) && !Files.isRegularFile(found)) {
            throw new NotRegularException(Files.isDirectory(found) ? "this is a folder" : "this is no regular file");
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
