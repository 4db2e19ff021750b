package circuit.cli.host;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a command with an exit code and a message for the user. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command line asks for something that is not possible. */
    public static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** Something outside the program failed, such as the disk or the terminal. */
    public static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    /** Files are invalid; the problems become the lines of the message. */
    public static CommandException invalid(List<?> problems) {
        return usage(problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    public int exitCode() {
        return exitCode;
    }
}
