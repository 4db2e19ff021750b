package circuit.cli;

import java.util.List;

/** Ends a command with an exit code and the words for the athlete. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked for cannot be done as it was asked. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** The machine did not do its part. */
    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    /** What was found wrong in files, a line each. */
    static CommandException invalid(List<?> problems) {
        return new CommandException(
                ExitCode.USAGE,
                String.join("\n", problems.stream().map(Object::toString).toList()));
    }

    int exitCode() {
        return exitCode;
    }
}
