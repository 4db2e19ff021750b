package circuit.config;

import circuit.library.Diagnostic;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's configuration file.
 *
 * @param values the valid ones
 * @param problems all that is wrong, in the order of the file
 */
public record ConfigFile(Path path, Map<SettingKey, Value> values, List<Problem> problems) {
    public ConfigFile {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** A value as the option of the same name would take it, and the line that it stands on. */
    public record Value(String text, int line) {}

    /** Reads the file; if that fails, this is its only problem. */
    public static ConfigFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            return unreadable(path, "this is not a regular file; put a file in its place, or take it away");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ConfigReader.read(path, Document.read(in.readNBytes(Document.MOST_BYTES + 1)));
        } catch (IOException e) {
            return unreadable(path, "the configuration could not be read; see its permissions");
        }
    }

    private static ConfigFile unreadable(Path path, String message) {
        return new ConfigFile(path, Map.of(), List.of(new Problem(1, 1, message)));
    }

    public Optional<Value> value(SettingKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The problems, each with the name of the file. */
    public List<Diagnostic> diagnostics() {
        return Diagnostic.of(path.toString(), problems);
    }
}
