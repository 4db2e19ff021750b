package circuit.cli.host;

import circuit.process.CommandLine;
import circuit.process.UserLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user's editor, which has the terminal while it runs.
 *
 * @param variable the environment variable that names it
 */
public record Editor(String variable, List<String> words) {

    /** The editor in {@code $VISUAL}, else in {@code $EDITOR}; run without a shell. */
    public static Optional<Editor> of(Host host) {
        return found(host, "VISUAL").or(() -> found(host, "EDITOR"));
    }

    private static Optional<Editor> found(Host host, String variable) {
        try {
            return host.variable(variable).map(command -> new Editor(variable, CommandLine.split(command)));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("$%s: %s".formatted(variable, e.getMessage()));
        }
    }

    /** Opens a file, and waits until the editor has ended. */
    public void open(Path file) throws InterruptedException {
        List<String> command = new ArrayList<>(words);
        command.add(file.toString());
        try {
            int exitCode = UserLocale.builder(command).inheritIO().start().waitFor();
            if (exitCode != 0) {
                throw CommandException.failed("$%s: %s ended with %d".formatted(variable, words.get(0), exitCode));
            }
        } catch (IOException e) {
            throw CommandException.failed(
                    "$%s: %s could not be started; the file was written".formatted(variable, words.get(0)));
        }
    }
}
