package circuit.cli.history;

import circuit.cli.options.Folders;
import circuit.cli.options.GlobalOptions;
import circuit.cli.options.Settings;
import circuit.history.merge.ConflictCopies;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Copies of the history that a synchroniser left beside it, with sessions that may be in none of its files. */
public final class MergeableCopies {
    private MergeableCopies() {}

    /**
     * That there are some, and how to take their sessions in; empty if there are none.
     *
     * @param settings tell whether the command line names the folder of the history
     */
    public static Optional<String> notice(Folders folders, Settings settings) {
        List<Path> copies = ConflictCopies.in(folders.data());
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = copies.size() == 1;
        return Optional.of("%s: a synchroniser left %s of the history here; take in what is in %s, then delete %s: %s"
                .formatted(
                        copies.get(0),
                        isOne ? "this copy" : "this and other copies",
                        isOne ? "it" : "them",
                        isOne ? "it" : "them",
                        command(folders, settings)));
    }

    /** The command that takes them in. */
    public static String command(Folders folders, Settings settings) {
        return "circuit log --merge " + quoted(folders.data())
                + settings.arguments()
                        .value(GlobalOptions.DATA)
                        .map(data -> " --data " + quoted(data))
                        .orElse("");
    }

    /** As a shell takes it. */
    private static String quoted(Path path) {
        String text = path.toString();
        boolean isPlain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
        return isPlain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
