package circuit.cli.host;

import circuit.text.Sanitizer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The program's folders below the XDG base directories (specification 0.8, which has relative paths ignored). */
public final class Xdg {
    private Xdg() {}

    /** What the user set up: the configuration, and routines of their own. */
    public static Optional<Path> config(Host host) {
        return base(host, "XDG_CONFIG_HOME", ".config");
    }

    public static Optional<Path> configFile(Host host) {
        return config(host).map(folder -> folder.resolve("config.yaml"));
    }

    /** What is to be kept. */
    public static Optional<Path> data(Host host) {
        return base(host, "XDG_DATA_HOME", ".local/share");
    }

    /** What is under way. */
    public static Optional<Path> state(Host host) {
        return base(host, "XDG_STATE_HOME", ".local/state");
    }

    /** The user's home. */
    public static Optional<Path> home(Host host) {
        return host.variable("HOME").map(Xdg::path);
    }

    private static Optional<Path> base(Host host, String variable, String belowHome) {
        return host.variable(variable)
                .map(Xdg::path)
                .filter(Path::isAbsolute)
                .or(() -> home(host).map(home -> home.resolve(belowHome)))
                .map(base -> base.resolve("circuit"));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw CommandException.usage(Sanitizer.quoted(text) + " cannot be a folder's name");
        }
    }
}
