package circuit.cli;

/** The exit codes of all commands. */
final class ExitCode {
    static final int OK = 0;
    /** The disk, the terminal or something else failed. */
    static final int FAILED = 1;
    /** Bad usage, or a routine that is unknown or invalid. */
    static final int USAGE = 2;
    /** The athlete ended the session early. */
    static final int ENDED_EARLY = 3;

    /** The reader of the output is gone: 128 and the number of PIPE, as in other programs. */
    static final int UNREAD = 141;

    private ExitCode() {}
}
