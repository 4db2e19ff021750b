package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.BlockLetters;
import circuit.terminal.canvas.Canvas;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/**
 * An important text, in block letters where there is room for them.
 *
 * @param letters empty for normal text
 */
record Headline(List<String> lines, Optional<BlockLetters> letters) {

    /** The text in the largest letters in which it takes at most so many rows, or as normal text. */
    static Headline of(String text, int columns, int rows, boolean unicode) {
        String capitals = text.toUpperCase(Locale.ROOT);
        int dots = BlockLetters.canDraw(capitals) ? Math.max(rows, BlockLetters.smallest(unicode)) : 0;
        return BlockLetters.largest(dots, unicode, letters -> fits(capitals, letters, columns, rows))
                .map(letters -> new Headline(wrapped(capitals, letters, columns), Optional.of(letters)))
                .orElseGet(() -> new Headline(TextWrapper.wrap(text, columns), Optional.empty()));
    }

    private static boolean fits(String text, BlockLetters letters, int columns, int rows) {
        List<String> lines = wrapped(text, letters, columns);
        return lines.size() * (letters.rows() + 1) <= rows
                && lines.stream().allMatch(line -> letters.width(line) <= columns);
    }

    boolean isLarge() {
        return letters.isPresent();
    }

    /** The rows it takes, with a gap above each line of block letters. */
    int rows() {
        return lines.size() * rowsOfLine();
    }

    void draw(Canvas canvas, Area area, AttributedStyle style) {
        Area rest = area;
        for (String line : lines) {
            if (letters.isPresent()) {
                canvas.draw(rest.x(), rest.below(1).y(), letters.get().bitmap(line), style);
            } else {
                canvas.text(rest, line, style);
            }
            rest = rest.below(rowsOfLine());
        }
    }

    private int rowsOfLine() {
        return letters.map(it -> it.rows() + 1).orElse(1);
    }

    /** Breaks at blanks, and after hyphens, as letters so large leave room for few of them. */
    private static List<String> wrapped(String text, BlockLetters letters, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            String longer = line + piece;
            if (!line.isEmpty() && letters.width(longer.stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = piece;
            } else {
                line = longer;
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** The text cut where a line may end, each piece with the character at its end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean afterHyphen = text.charAt(i - 1) == '-' && Character.isLetter(text.charAt(i));
            if (text.charAt(i - 1) == ' ' || afterHyphen) {
                pieces.add(text.substring(from, i));
                from = i;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
