package circuit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas that travel with the program. */
final class Schemas {
    static final List<String> NAMES = List.of("routine", "exercise", "config");

    private Schemas() {}

    /** The file's name of a schema. */
    static String file(String name) {
        return name + ".schema.json";
    }

    /** The text of one of them. */
    static String text(String name) throws IOException {
        String resource = "/schema/" + file(name);
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Puts them all into a folder, where an editor finds them without a network; those that are there already stay. */
    static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            Path copy = folder.resolve(file(name));
            String text = text(name);
            if (!Files.exists(copy) || !Files.readString(copy).equals(text)) {
                Files.writeString(copy, text);
            }
        }
    }
}
