package circuit.terminal;

import java.text.Normalizer;
import java.util.Map;

/** Makes any text harmless to print: what could drive, reorder or hide things on a terminal is taken out. */
public final class Safe {
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

    private Safe() {}

    /** The text without control, format and unassigned characters; a tab or a line break becomes a space. */
    public static String text(String text) {
        if (Columns.areNarrow(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                safe.append(' ');
            } else if (isPrintable(c)) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The text line by line; what whoever reads it cannot read is put in ASCII. */
    public static String lines(String text, boolean unicode) {
        if (isPlain(text, '\n')) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            safe.append(line(text.substring(start, end), unicode)).append('\n');
            start = end + 1;
        }
        return safe.append(line(text.substring(start), unicode)).toString();
    }

    private static String line(String text, boolean unicode) {
        return unicode ? text(text) : ascii(text);
    }

    /** The same text for a terminal that knows nothing but ASCII, one character for each. */
    public static String ascii(String text) {
        if (isPlain(text, ' ')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text(text), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(isPlain(c) ? (char) c : ASCII.getOrDefault(c, '?')));
        return plain.toString();
    }

    private static boolean isPlain(String text, char also) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) && text.charAt(i) != also) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~';
    }

    /** Whether a character is drawn where it stands and does nothing else. */
    public static boolean isPrintable(int c) {
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

    /** They change how wide the character before them is drawn, and terminals do not agree by how much. */
    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
