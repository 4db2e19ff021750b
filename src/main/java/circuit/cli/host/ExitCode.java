package circuit.cli.host;

/** The exit codes of all commands. */
public final class ExitCode {
    public static final int OK = 0;
    /** The disk, the terminal or something else failed. */
    public static final int FAILED = 1;
    /** Bad usage, or a routine that is unknown or invalid. */
    public static final int USAGE = 2;
    /** The athlete ended the session early. */
    public static final int ENDED_EARLY = 3;

    /** The reader of the output is gone: 128 and the number of PIPE, as in other programs. */
    public static final int UNREAD = 141;

    private ExitCode() {}
}
