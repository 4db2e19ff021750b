package circuit.cli.host;

import java.util.List;

/** Ends a command with an exit code and the words for the athlete. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked for cannot be done as it was asked. */
    public static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** The machine did not do its part. */
    public static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    /** What was found wrong in files, a line each. */
    public static CommandException invalid(List<?> problems) {
        return new CommandException(
                ExitCode.USAGE,
                String.join("\n", problems.stream().map(Object::toString).toList()));
    }

    public int exitCode() {
        return exitCode;
    }
}
