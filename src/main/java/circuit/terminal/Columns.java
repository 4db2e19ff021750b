package circuit.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Measures text as a terminal does: by the columns it takes, not by its characters. */
public final class Columns {
    private Columns() {}

    static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** How many columns a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The text, or as much of it as fits and an ellipsis. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 1 ? "" : fitting(text, columns - 1).stripTrailing() + "…";
    }

    /** Lines no wider than that; a word is broken only where it is wider than a whole line. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (of(line) > columns) {
                String piece = fitting(line, columns);
                if (piece.isEmpty()) {
                    return lines;
                }
                lines.add(piece);
                line = line.substring(piece.length());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The text with as many spaces behind it as make it so wide. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static String fitting(String text, int columns) {
        StringBuilder fitting = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += of(c);
            if (used > columns) {
                break;
            }
            fitting.appendCodePoint(c);
        }
        return fitting.toString();
    }
}
