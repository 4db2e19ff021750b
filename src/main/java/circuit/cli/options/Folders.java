package circuit.cli.options;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.library.Library;
import circuit.text.Sanitizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that the program reads and writes: those of the settings, else those of the XDG base directories.
 *
 * @param routines the folder that is searched first, if the settings name one
 * @param own the user's own routines
 * @param builtIn the routines beside the launcher
 * @param history empty if there is no place for one
 * @param checkpoints the sessions under way; empty if there is no place for them
 */
public record Folders(
        Optional<Path> routines, Optional<Path> own, Path builtIn, Optional<Path> history, Optional<Path> checkpoints) {

    /** The folders that are in effect; a folder that the command line names has to exist. */
    public static Folders of(Settings settings) {
        Optional<Path> routines = settings.value(GlobalOptions.ROUTINES);
        if (settings.arguments().has(GlobalOptions.ROUTINES) && !Files.isDirectory(routines.orElseThrow())) {
            throw CommandException.usage("--routines: there is no folder "
                    + Sanitizer.quoted(routines.orElseThrow().toString()));
        }
        return unchecked(settings);
    }

    /** The folders that are in effect, whether they exist or not. */
    public static Folders unchecked(Settings settings) {
        Host host = settings.host();
        Optional<Path> data = settings.value(GlobalOptions.DATA);
        Optional<Path> routines = settings.value(GlobalOptions.ROUTINES);
        Optional<Path> history = data.or(() -> Xdg.data(host));
        return new Folders(
                routines,
                Xdg.config(host).map(base -> base.resolve("routines")),
                host.home().resolve("routines"),
                history,
                data.isPresent() ? beside(data) : Xdg.state(host).or(() -> beside(history)));
    }

    private static Optional<Path> beside(Optional<Path> data) {
        return data.map(folder -> folder.resolve("state"));
    }

    /** The routines and exercises in these folders. */
    public Library library() {
        return new Library(routines, own, builtIn);
    }

    /** The folder of the history; ends the command if there is none. */
    public Path data() {
        return history.orElseThrow(Folders::withoutHome);
    }

    /** The folder of the checkpoints; ends the command if there is none. */
    public Path state() {
        return checkpoints.orElseThrow(Folders::withoutHome);
    }

    private static CommandException withoutHome() {
        return CommandException.usage(
                "HOME is not set, so there is no place for the history; name one with --data DIR");
    }
}
