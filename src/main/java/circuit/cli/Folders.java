package circuit.cli;

import circuit.yaml.Shown;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * Where things are kept: a flag before an environment variable before the XDG base directories.
 *
 * @param routines the folder that is looked in first, if one was named
 * @param own the user's own routines
 * @param builtIn the routines beside the launcher; those in the jar where empty
 * @param data the history
 * @param state what is under way
 */
record Folders(Optional<Path> routines, Optional<Path> own, Optional<Path> builtIn, Path data, Path state) {

    /** Sees to flags, environment and home folder. */
    static Folders of(ParseResult given, Host host) {
        Optional<Path> routines = option(given, "--routines")
                .or(() -> host.variable("CIRCUIT_ROUTINES").map(Folders::path));
        Optional<Path> data =
                option(given, "--data").or(() -> host.variable("CIRCUIT_DATA").map(Folders::path));
        return new Folders(
                routines,
                base(host, "XDG_CONFIG_HOME", ".config").map(base -> base.resolve("routines")),
                host.home().map(home -> home.resolve("routines")),
                data.or(() -> base(host, "XDG_DATA_HOME", ".local/share")).orElseThrow(Folders::homeless),
                data.map(folder -> folder.resolve("state"))
                        .or(() -> base(host, "XDG_STATE_HOME", ".local/state"))
                        .orElseThrow(Folders::homeless));
    }

    /** The XDG specification (0.8) has relative paths ignored. */
    private static Optional<Path> base(Host host, String variable, String belowHome) {
        return host.variable(variable)
                .map(Folders::path)
                .filter(Path::isAbsolute)
                .or(() -> host.variable("HOME").map(Folders::path).map(home -> home.resolve(belowHome)))
                .map(base -> base.resolve("circuit"));
    }

    private static Optional<Path> option(ParseResult given, String name) {
        String value = given.matchedOptionValue(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(path(value));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Failure.usage(Shown.quoted(text) + " cannot be a folder's name");
        }
    }

    private static Failure homeless() {
        return Failure.usage("HOME is not set, so there is no place for the history; name one with --data DIR");
    }
}
