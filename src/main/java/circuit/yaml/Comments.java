package circuit.yaml;

/** The comments that end the lines of a text, which now and then were meant to belong to a value. */
public final class Comments {
    /** Nobody writes a longer line by hand, and a hostile one may hold thousands of mistakes. */
    private static final int LONGEST = 1000;

    private final SourceLines lines;

    Comments(SourceLines lines) {
        this.lines = lines;
    }

    /** Whether a comment ends the plain value in which something is wrong: perhaps it was meant to go on. */
    public boolean cut(Problem problem) {
        String line = lines.line(problem.line());
        int comment = line.length() > LONGEST ? -1 : line.indexOf(" #");
        if (comment < 0) {
            return false;
        }
        int colon = SourceLines.colon(line);
        boolean isPlain = colon >= 0
                && colon < comment
                && line.substring(colon, comment).chars().noneMatch(c -> c == '"' || c == '\'');
        return isPlain && problem.column() > colon + 1 && problem.column() <= comment + 1;
    }
}
