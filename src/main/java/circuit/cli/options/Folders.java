package circuit.cli.options;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.text.Sanitizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are kept: what the user set before the XDG base directories.
 *
 * @param routines the folder that is looked in first, if one was named
 * @param own the user's own routines
 * @param builtIn the routines beside the launcher; those in the jar where empty
 * @param kept the history; empty where there is no place for one
 * @param underWay the sessions under way
 */
public record Folders(
        Optional<Path> routines,
        Optional<Path> own,
        Optional<Path> builtIn,
        Optional<Path> kept,
        Optional<Path> underWay) {

    /** Sees to flags, environment, configuration and home folder. */
    public static Folders of(Arguments arguments, Host host) {
        return of(Settings.of(arguments, host));
    }

    /** Sees to what is in force. */
    public static Folders of(Settings settings) {
        Host host = settings.host();
        Optional<Path> data = settings.folder(GlobalOptions.DATA);
        Optional<Path> routines = settings.folder(GlobalOptions.ROUTINES);
        if (settings.arguments().has(GlobalOptions.ROUTINES) && !Files.isDirectory(routines.orElseThrow())) {
            throw CommandException.usage("--routines: there is no folder "
                    + Sanitizer.quoted(routines.orElseThrow().toString()));
        }
        Optional<Path> kept = data.or(() -> Xdg.data(host));
        return new Folders(
                routines,
                Xdg.config(host).map(base -> base.resolve("routines")),
                host.home().map(home -> home.resolve("routines")),
                kept,
                data.isPresent() ? beside(data) : Xdg.state(host).or(() -> beside(kept)));
    }

    private static Optional<Path> beside(Optional<Path> data) {
        return data.map(folder -> folder.resolve("state"));
    }

    /** Where the history is, for whoever cannot do without. */
    public Path data() {
        return kept.orElseThrow(Folders::homeless);
    }

    /** Where sessions under way are, for whoever cannot do without. */
    public Path state() {
        return underWay.orElseThrow(Folders::homeless);
    }

    private static CommandException homeless() {
        return CommandException.usage(
                "HOME is not set, so there is no place for the history; name one with --data DIR");
    }
}
