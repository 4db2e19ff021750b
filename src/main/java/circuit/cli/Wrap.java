package circuit.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence between words. */
final class Wrap {
    private Wrap() {}

    /** Lines of at most {@code width} characters, unless one word alone is longer. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** An item's number, so that those below each other end in the same column. */
    static String number(int number) {
        return (number < 10 ? " " : "") + number;
    }
}
