package circuit.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Decides which characters are harmless, and makes text from files, arguments and the environment fit to print: nothing
 * in it can drive, reorder or hide what a terminal shows.
 */
public final class Sanitizer {
    private static final int LONGEST_QUOTE = 40;

    private static final Map<Integer, Character> ASCII = Map.ofEntries(
            Map.entry((int) '·', '-'),
            Map.entry((int) '…', '~'),
            Map.entry((int) '–', '-'),
            Map.entry((int) '’', '\''),
            Map.entry((int) '↑', '^'),
            Map.entry((int) '↓', 'v'),
            Map.entry((int) '←', '<'),
            Map.entry((int) '→', '>'),
            Map.entry((int) '█', '#'),
            Map.entry((int) '▌', '#'),
            Map.entry((int) '━', '-'));

    private Sanitizer() {}

    /**
     * Whether a file or an argument may contain the character within a line. Not allowed: control characters (C0, DEL,
     * C1, so tabs and line breaks too), line and paragraph separators, marks that change the direction of writing,
     * surrogates and code points that are not characters.
     */
    public static boolean isAllowed(int c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        boolean forbidden = c < 0xa0
                || c == 0x061c
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0x200e && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff
                || (c >= 0xfff9 && c <= 0xfffb)
                || (c & 0xfffe) == 0xfffe;
        return !forbidden;
    }

    /** Whether every character of the text is allowed. */
    public static boolean isAllowed(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isAllowed(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether terminals agree on how the character is drawn and do nothing else with it. Stricter than
     * {@link #isAllowed(int)}: invisible formatting characters and variation selectors, whose effect on the width
     * differs between terminals, are not printable either.
     */
    public static boolean isPrintable(int c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** One line of printable text: line breaks and tabs become spaces, other unprintable characters are removed. */
    public static String clean(String text) {
        if (TextWidth.isAllNarrow(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (isPrintable(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** {@link #clean(String)} in ASCII: one character for each, a question mark where nothing in ASCII resembles it. */
    public static String ascii(String text) {
        if (text.chars().allMatch(Sanitizer::isPrintableAscii)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        Normalizer.normalize(clean(text), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> ascii.append(isPrintableAscii(c) ? (char) c : ASCII.getOrDefault(c, '?')));
        return ascii.toString();
    }

    private static boolean isPrintableAscii(int c) {
        return c >= ' ' && c <= '~';
    }

    /** The text cleaned line by line, keeping its line feeds; in ASCII if the reader's terminal is not Unicode. */
    public static String cleanLines(String text, boolean unicode) {
        if (text.chars().allMatch(c -> isPrintableAscii(c) || c == '\n')) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            clean.append(clean(text.substring(start, end), unicode)).append('\n');
            start = end + 1;
        }
        return clean.append(clean(text.substring(start), unicode)).toString();
    }

    private static String clean(String line, boolean unicode) {
        return unicode ? clean(line) : ascii(line);
    }

    /** The text with a question mark in place of each character that is not allowed, so that a message shows where. */
    public static String marked(String text) {
        if (isAllowed(text)) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length());
        text.codePoints().forEach(c -> marked.appendCodePoint(isAllowed(c) ? c : '?'));
        return marked.toString();
    }

    /** {@link #marked}, cut to forty characters. */
    public static String shortened(String text) {
        String marked = marked(text);
        if (marked.codePointCount(0, marked.length()) <= LONGEST_QUOTE) {
            return marked;
        }
        return marked.substring(0, marked.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }

    /** {@link #shortened}, in double quotes. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }
}
