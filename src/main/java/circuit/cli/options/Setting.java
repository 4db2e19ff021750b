package circuit.cli.options;

/**
 * A value that was set, and by what.
 *
 * @param text as an option would have it
 * @param where the option, the variable of the environment, or the line of the file
 */
public record Setting(String text, Source source, String where) {

    /** What can set a value, the first before the second and the second before the third. */
    enum Source {
        FLAG,
        ENVIRONMENT,
        FILE
    }
}
