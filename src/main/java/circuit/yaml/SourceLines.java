package circuit.yaml;

import java.util.List;

/** The lines of a text, to explain what is wrong in one. */
public final class SourceLines {
    /** Longer lines are not searched for comments: a hostile one may hold thousands of mistakes. */
    private static final int LONGEST = 1000;

    private final List<String> lines;

    SourceLines(String text) {
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The line of that number; empty beyond either end. */
    String line(int number) {
        return number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The index of a place within its line, in {@code char}s. */
    int index(SourcePosition place) {
        String line = line(place.line());
        int columns = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, columns);
    }

    /** The character at a place; a space beyond the end of the line. */
    char charAt(SourcePosition place) {
        String line = line(place.line());
        int index = index(place);
        return index < line.length() ? line.charAt(index) : ' ';
    }

    /** The number of the nearest line above that is neither blank nor a comment; 0 if there is none. */
    int before(int number) {
        int before = Math.min(number - 1, lines.size());
        while (before > 0 && isSilent(line(before))) {
            before--;
        }
        return before;
    }

    private static boolean isSilent(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#") || text.equals("---");
    }

    static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** The index of the first colon that ends a key; -1 if there is none. */
    static int colon(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a comment ends the plain value in which something is wrong, and was perhaps meant to be part of it, as in
     * {@code Ruck #2}: what is meant as a comment has a space after the {@code #}.
     */
    public boolean isCutByComment(Problem problem) {
        String line = line(problem.line());
        int comment = line.length() > LONGEST ? -1 : line.indexOf(" #");
        boolean isMeantAsComment = comment + 2 >= line.length() || line.charAt(comment + 2) == ' ';
        if (comment < 0 || isMeantAsComment) {
            return false;
        }
        int colon = colon(line);
        boolean isPlain = colon >= 0
                && colon < comment
                && line.substring(colon, comment).chars().noneMatch(c -> c == '"' || c == '\'');
        return isPlain && problem.column() > colon + 1 && problem.column() <= comment + 1;
    }
}
