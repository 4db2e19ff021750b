package circuit.cli.options;

import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.config.Config;
import circuit.config.ConfigReader;
import circuit.library.Diagnostic;
import circuit.library.dose.DurationParser;
import circuit.yaml.Problem;
import circuit.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The user's configuration file, read. */
public record ConfigFile(Path path, Config config) {

    /** Where it is, whether or not it is there. */
    public static Optional<Path> place(Host host) {
        return Xdg.config(host).map(folder -> folder.resolve("config.yaml"));
    }

    static ConfigFile read(Path path) {
        return new ConfigFile(path, config(path));
    }

    private static Config config(Path path) {
        if (!Files.isRegularFile(path)) {
            return unreadable("this is no regular file; put a file in its place, or take it away");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ConfigReader.read(Yaml.read(in.readNBytes(Yaml.MOST_BYTES + 1)), DurationParser::fault);
        } catch (IOException e) {
            return unreadable("the configuration could not be read; see its permissions");
        }
    }

    private static Config unreadable(String message) {
        return new Config(Map.of(), List.of(new Problem(1, 1, message)));
    }

    /** All that is wrong with it. */
    List<Diagnostic> diagnostics() {
        return config.problems().stream()
                .map(problem -> new Diagnostic(path.toString(), problem.line(), problem.column(), problem.message()))
                .toList();
    }
}
