package circuit.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.options.HtmlOptions;
import circuit.cli.options.Settings;
import circuit.history.HistoryException;
import circuit.process.ProgramPath;
import circuit.process.QuietProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Puts a page where the options ask for it: on standard output, into a file, before the user's eyes. */
public final class PageFile {
    /** The first of them that is there opens a page: on Linux and in its subsystem for Windows, and on macOS. */
    private static final List<String> OPENERS = List.of("xdg-open", "wslview", "open");

    /** Some openers go on as long as the browser; one that cannot open the page ends at once. */
    private static final int SECONDS_TO_FAIL = 2;

    private PageFile() {}

    /** Writes the page of that name. */
    public static void write(String name, String page, Settings settings) throws InterruptedException {
        Host host = settings.host();
        Optional<String> output = settings.value(HtmlOptions.OUTPUT);
        boolean isOpened = settings.arguments().has(HtmlOptions.OPEN);
        if (output.isEmpty() && !isOpened) {
            host.out().print(page);
            return;
        }
        // Looked for before the page is written, so that a failure leaves nothing behind.
        Optional<Path> opener = isOpened ? Optional.of(opener(host)) : Optional.empty();
        Path file = output.isPresent() ? written(output.get(), page) : temporary(name, page);
        if (opener.isPresent()) {
            open(opener.get(), file);
        }
        host.out().println(file);
    }

    private static Path written(String output, String page) {
        try {
            return Files.writeString(Path.of(output), page, UTF_8);
        } catch (InvalidPathException e) {
            throw CommandException.usage("-o %s cannot be the name of a file; choose another".formatted(output));
        } catch (IOException e) {
            throw CommandException.failed("%s cannot be written: %s; mend that, or choose another file"
                    .formatted(output, HistoryException.reason(e)));
        }
    }

    private static Path temporary(String name, String page) {
        try {
            return Files.writeString(Files.createTempFile("circuit-" + name + "-", ".html"), page, UTF_8);
        } catch (IOException e) {
            throw CommandException.failed(
                    "no temporary file can be written: %s; name one with -o".formatted(HistoryException.reason(e)));
        }
    }

    private static Path opener(Host host) {
        ProgramPath path = new ProgramPath(host.variable("PATH").orElse(""));
        return OPENERS.stream()
                .flatMap(program -> path.find(program).stream())
                .findFirst()
                .orElseThrow(() -> CommandException.failed(
                        "none of %s is there to open a page; leave out --open, name a file with -o, and open that in your browser"
                                .formatted(String.join(", ", OPENERS))));
    }

    private static void open(Path opener, Path file) throws InterruptedException {
        try {
            List<String> command =
                    Stream.of(opener, file.toAbsolutePath()).map(Path::toString).toList();
            Process process = QuietProcess.builder(command).start();
            if (process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw failed(opener, file, "it ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw failed(opener, file, HistoryException.reason(e));
        }
    }

    private static CommandException failed(Path opener, Path file, String reason) {
        return CommandException.failed(
                "%s did not open the page: %s; open %s in your browser".formatted(opener, reason, file));
    }
}
