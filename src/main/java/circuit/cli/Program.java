package circuit.cli;

import circuit.cli.help.HelpLayout;
import circuit.cli.host.BuildInfo;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.history.HistoryException;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs one command line: parses it, hands it to its command, and reports what goes wrong. */
final class Program {
    private final Host host;

    Program(Host host) {
        this.host = host;
    }

    /** Runs one command line; the exit code. */
    int run(List<String> words) {
        int exitCode;
        try {
            exitCode = dispatch(words);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exitCode = ExitCode.FAILED;
        } catch (IOException | RuntimeException e) {
            ErrorMessage error = ErrorMessage.of(e, host);
            exitCode = error.exitCode();
            host.warn(error.text());
        }
        host.out().flush();
        exitCode = checkOutput(exitCode);
        host.err().flush();
        return exitCode;
    }

    private int dispatch(List<String> words) throws IOException, InterruptedException {
        words.forEach(word -> Host.checkDecoded("the argument " + Sanitizer.quoted(word), word));
        CommandLine parser = Commands.parser(words);
        ParseResult program = parser.parseArgs(words.toArray(String[]::new));
        ParseResult command = program.hasSubcommand() ? program.subcommand() : program;
        if (program.isUsageHelpRequested() || command.isUsageHelpRequested()) {
            host.out()
                    .print(HelpLayout.page(
                            command.commandSpec().commandLine(), host.streams().columns()));
            return ExitCode.OK;
        }
        if (program.isVersionHelpRequested() || command.isVersionHelpRequested()) {
            host.out().println(BuildInfo.read().text());
            return ExitCode.OK;
        }
        if (!program.hasSubcommand()) {
            host.err().print(HelpLayout.page(parser, host.streams().errorColumns()));
            return ExitCode.USAGE;
        }
        return Commands.named(command.commandSpec().name()).run(new Arguments(program), host);
    }

    /** Output that could not be written makes an otherwise successful command fail. */
    private int checkOutput(int exitCode) {
        Optional<IOException> failure = host.out().failure();
        if (failure.isEmpty() || exitCode != ExitCode.OK) {
            return exitCode;
        }
        if (host.out().isPipeBroken()) {
            return ExitCode.UNREAD;
        }
        host.warn("standard output: %s; direct it to where it can be written"
                .formatted(HistoryException.reason(failure.get())));
        return ExitCode.FAILED;
    }
}
