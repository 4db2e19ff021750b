package circuit.cli;

import java.util.List;

/** Ends a command with an exit code and the words for the athlete. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked for cannot be done as it was asked. */
    static Failure usage(String message) {
        return new Failure(Exit.USAGE, message);
    }

    /** The machine did not do its part. */
    static Failure failed(String message) {
        return new Failure(Exit.FAILED, message);
    }

    /** What was found wrong in files, a line each. */
    static Failure invalid(List<?> problems) {
        return new Failure(
                Exit.USAGE,
                String.join("\n", problems.stream().map(Object::toString).toList()));
    }

    int exitCode() {
        return exitCode;
    }
}
