package circuit.library;

import circuit.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder within the program's own jar; the class path could read its files, but not list them. */
record JarFolder(Path jar, String prefix, Set<String> inside) implements Folder {
    private static final String EXERCISES = "exercises/";

    JarFolder {
        inside = Set.copyOf(inside);
    }

    /** The folder of that prefix, which ends in a slash. */
    static JarFolder of(Path jar, String prefix) {
        return new JarFolder(jar, prefix, entries(jar, prefix));
    }

    private static Set<String> entries(Path jar, String prefix) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    @Override
    public List<String> files() {
        return inside.stream().filter(file -> file.indexOf('/') < 0).toList();
    }

    @Override
    public boolean has(String file) {
        return inside.contains(file);
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(prefix + file);
            if (entry == null) {
                throw new NoSuchFileException(shown(file));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(Yaml.MOST_BYTES + 1);
            }
        }
    }

    @Override
    public String shown(String file) {
        return jar.getFileName() + "!/" + prefix + file;
    }

    @Override
    public Folder exercises() {
        Set<String> below = inside.stream()
                .filter(file -> file.startsWith(EXERCISES))
                .map(file -> file.substring(EXERCISES.length()))
                .collect(Collectors.toSet());
        return new JarFolder(jar, prefix + EXERCISES, below);
    }

    @Override
    public boolean isForExercises() {
        return prefix.endsWith(EXERCISES);
    }
}
