package circuit.library;

import circuit.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder within the program's own jar, which the class path could read but not list. */
record JarFolder(Path jar, String prefix, Set<String> inside) implements Folder {

    JarFolder {
        inside = Set.copyOf(inside);
    }

    /** The folder of that prefix, which ends in a slash. */
    static JarFolder of(Path jar, String prefix) {
        return new JarFolder(jar, prefix, entries(jar, prefix));
    }

    private static Set<String> entries(Path jar, String prefix) {
        Set<String> found = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                String name = all.nextElement().getName();
                if (name.startsWith(prefix) && !name.endsWith("/")) {
                    found.add(name.substring(prefix.length()));
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    @Override
    public List<String> files() {
        List<String> here = new ArrayList<>();
        for (String file : inside) {
            if (file.indexOf('/') < 0) {
                here.add(file);
            }
        }
        return here;
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
        Set<String> below = new HashSet<>();
        for (String file : inside) {
            if (file.startsWith("exercises/")) {
                below.add(file.substring("exercises/".length()));
            }
        }
        return new JarFolder(jar, prefix + "exercises/", below);
    }

    @Override
    public boolean isForExercises() {
        return prefix.endsWith("exercises/");
    }
}
