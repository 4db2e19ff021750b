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
        return areNarrow(text)
                ? text.length()
                : text.codePoints().map(Columns::of).sum();
    }

    /** Whether each of its characters is. */
    static boolean areNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNarrow(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all know that it takes one column and is drawn where it stands: ASCII, and what pictures are made of. */
    static boolean isNarrow(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\u2500' && c <= '\u259f') || (c >= '\u2800' && c <= '\u28ff');
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
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int width = of(word);
            if (used > 0 && used + 1 + width <= columns) {
                line.append(' ').append(word);
                used += 1 + width;
                continue;
            }
            if (used > 0) {
                lines.add(line.toString());
            }
            String rest = word;
            while (of(rest) > columns) {
                String piece = fitting(rest, columns);
                if (piece.isEmpty()) {
                    return lines;
                }
                lines.add(piece);
                rest = rest.substring(piece.length());
            }
            line.setLength(0);
            line.append(rest);
            used = of(rest);
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text with as many spaces behind it as make it so wide. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static String fitting(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += of(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }
}
