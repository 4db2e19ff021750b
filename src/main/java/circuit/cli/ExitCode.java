package circuit.cli;

/** What the program says of itself to the shell. */
final class ExitCode {
    static final int OK = 0;
    /** The disk, the terminal or something else failed. */
    static final int FAILED = 1;
    /** Bad usage, or a routine that is unknown or invalid. */
    static final int USAGE = 2;
    /** The athlete ended the session early. */
    static final int ENDED_EARLY = 3;

    /** Whoever read the output is gone: 128 and the number of PIPE, as other programs end then. */
    static final int UNREAD = 141;

    private ExitCode() {}
}
