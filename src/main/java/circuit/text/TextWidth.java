package circuit.text;

import java.util.List;
import org.jline.utils.WCWidth;

/** Measures, cuts and pads text by the columns it takes on a terminal, which are not its characters. */
public final class TextWidth {
    private TextWidth() {}

    /** The columns of a character: 0 for a combining mark, 2 for a wide one. */
    public static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The columns of a text. */
    public static int of(String text) {
        return isAllNarrow(text)
                ? text.length()
                : text.codePoints().map(TextWidth::of).sum();
    }

    /** Whether the text is made of printable ASCII, box drawing, blocks and Braille only, all of them one column wide. */
    public static boolean isAllNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNarrow(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNarrow(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\u2500' && c <= '\u259f') || (c >= '\u2800' && c <= '\u28ff');
    }

    /** The first of these wordings, the fullest first, that fits; the last one if none does. */
    public static String fitting(List<String> wordings, int columns) {
        return wordings.stream()
                .filter(wording -> of(wording) <= columns)
                .findFirst()
                .orElse(wordings.get(wordings.size() - 1));
    }

    /** The text if it fits, otherwise its beginning and an ellipsis. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 1 ? "" : prefix(text, columns - 1).stripTrailing() + "…";
    }

    /** The text, filled up with spaces on its right. */
    public static String padded(String text, int columns) {
        return text + spaces(columns - of(text));
    }

    /** The text, filled up with spaces on its left. */
    public static String rightAligned(String text, int columns) {
        return spaces(columns - of(text)) + text;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** The longest beginning of the text that fits. */
    static String prefix(String text, int columns) {
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
