package circuit.history;

/**
 * One line of a file, without its end.
 *
 * @param offset where it begins in the file
 */
record Line(long offset, String text) {
    /** Whether there is nothing in it, or only the separators of a spreadsheet's empty row. */
    boolean isBlank() {
        return text.chars().allMatch(c -> c == ',' || c == ';' || Character.isWhitespace(c));
    }

    /** Whether a quoted field begins or ends in it that does not end or begin here too. */
    boolean leavesQuoteOpen() {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
