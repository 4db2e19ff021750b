package circuit.yaml;

/** Texts from a file or a command line, made fit for a terminal: nothing in them can drive it. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** In quotes, without control characters, and cut short if it is long. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /** Without control characters, and cut short if it is long. */
    public static String shortened(String text) {
        String safe = safe(text);
        if (safe.codePointCount(0, safe.length()) <= LONGEST) {
            return safe;
        }
        return safe.substring(0, safe.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** With a question mark for each character that is not for the eye. */
    public static String safe(String text) {
        return isPrintable(text) ? text : replaced(text);
    }

    /** Whether a text has nothing in it that has no place in a line of text. */
    public static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnprintable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isUnprintable(c) ? '?' : c));
        return safe.toString();
    }

    /**
     * Whether a character has no place in a line of text: controls (C0, DEL, C1, so tabs and line breaks too), line and
     * paragraph separators, the marks that turn the direction of writing, and what is no character at all.
     */
    public static boolean isUnprintable(int c) {
        if (c < 0x7f) {
            return c < ' ';
        }
        return c < 0xa0
                || c == 0x061c
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0x200e && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff
                || (c >= 0xfff9 && c <= 0xfffb)
                || (c & 0xfffe) == 0xfffe;
    }

    /** A character's name for a message, such as {@code U+202E}. */
    public static String codePoint(int c) {
        return "U+%04X".formatted(c);
    }
}
