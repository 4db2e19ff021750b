package circuit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines between words. */
public final class TextWrapper {
    private static final Pattern SPACES = Pattern.compile(" +");

    private TextWrapper() {}

    /** Lines of at most so many columns, the first behind a mark and the others indented to match it. */
    public static List<String> wrap(String mark, String text, int columns) {
        return behind(mark, " ".repeat(mark.length()), wrap(text, columns - mark.length()));
    }

    /** Lines of at most so many columns; a word is broken only if it is wider than a whole line. */
    public static List<String> wrap(String text, int columns) {
        return wrap(text, columns, true);
    }

    /** The same, but a word that is wider than a line stays whole, as a path has to that is to be copied. */
    public static List<String> wrapWords(String text, int columns) {
        return wrap(text, columns, false);
    }

    /** The same, the first line behind a mark and the others behind an indent of their own. */
    public static List<String> wrapWords(String mark, String indent, String text, int columns) {
        return behind(mark, indent, wrapWords(text, columns - Math.max(mark.length(), indent.length())));
    }

    /** Lines of whole parts, which a separator joins where they share a line; a part wider than a line is wrapped. */
    public static List<String> wrapParts(String text, String separator, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : text.split(Pattern.quote(separator), -1)) {
            String longer = line.isEmpty() ? part : line + separator + part;
            if (TextWidth.of(longer) > columns && !line.isEmpty()) {
                lines.addAll(wrap(line, columns));
                longer = part;
            }
            line = longer;
        }
        lines.addAll(wrap(line, columns));
        return lines;
    }

    private static List<String> behind(String mark, String indent, List<String> lines) {
        List<String> marked = new ArrayList<>();
        for (String line : lines) {
            marked.add((marked.isEmpty() ? mark : indent) + line);
        }
        return marked;
    }

    private static List<String> wrap(String text, int columns, boolean breaksWords) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACES.split(text.strip(), -1)) {
            int width = TextWidth.of(word);
            if (used > 0 && used + 1 + width <= columns) {
                line.append(' ').append(word);
                used += 1 + width;
                continue;
            }
            if (used > 0) {
                lines.add(line.toString());
            }
            String rest = word;
            while (breaksWords && TextWidth.of(rest) > columns) {
                String piece = TextWidth.prefix(rest, columns);
                if (piece.isEmpty()) {
                    return lines;
                }
                lines.add(piece);
                rest = rest.substring(piece.length());
            }
            line.setLength(0);
            line.append(rest);
            used = TextWidth.of(rest);
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
