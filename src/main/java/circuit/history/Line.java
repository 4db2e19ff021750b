package circuit.history;

/**
 * One line of a file, without its end.
 *
 * @param offset where it begins in the file
 */
record Line(long offset, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether a quoted field begins or ends in it that does not end or begin here too. */
    boolean leavesQuoteOpen() {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
