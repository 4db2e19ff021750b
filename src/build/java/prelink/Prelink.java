package prelink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Rewrites a jar: {@code Prelink FROM TO}. */
public final class Prelink {
    private static final String CLASS = ".class";

    private Prelink() {}

    /**
     * Reads one jar and writes the other.
     *
     * @throws IOException if the one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: Prelink FROM TO, not " + arguments.length + " words");
        }
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        try (JarFile jar = new JarFile(from.toFile(), false);
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            rewrite(jar, out);
        }
    }

    private static void rewrite(JarFile jar, JarOutputStream out) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        long time = 0;
        for (JarEntry entry : jar.stream().toList()) {
            byte[] content = jar.getInputStream(entry).readAllBytes();
            time = Math.max(time, entry.getTime());
            if (entry.getName().endsWith(CLASS)) {
                classes.put(nameOf(entry), content);
            } else {
                write(out, entry.getName(), entry.getTime(), content);
            }
        }
        classes.putAll(StandIns.classes());
        for (Map.Entry<String, byte[]> linked : Linked.of(classes).entrySet()) {
            write(out, linked.getKey() + CLASS, time, linked.getValue());
        }
    }

    private static String nameOf(JarEntry entry) {
        return entry.getName().substring(0, entry.getName().length() - CLASS.length());
    }

    private static void write(JarOutputStream out, String name, long time, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
