package circuit.terminal;

import circuit.terminal.canvas.Canvas;
import circuit.text.TextWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A terminal screen that understands the escape sequences that the painter writes, and rejects all others. */
final class ScreenEmulator {
    private static final Pattern SEQUENCE = Pattern.compile("\033\\[([?0-9;]*)([A-Za-z])|\033\\(B");
    private static final int NOWHERE = -1;

    private final AttributedStringBuilder pen = new AttributedStringBuilder();
    private final String[][] texts;
    private final AttributedStyle[][] styles;
    private int x = NOWHERE;
    private int y = NOWHERE;

    ScreenEmulator(int columns, int rows) {
        texts = new String[rows][columns];
        styles = new AttributedStyle[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                put(column, row, "?", AttributedStyle.INVERSE); // what another program left there
            }
        }
    }

    void write(String text) {
        Matcher sequence = SEQUENCE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (sequence.find(at) && sequence.start() == at) {
                obey(sequence);
                at = sequence.end();
            } else {
                int c = text.codePointAt(at);
                if (c == '\r') {
                    x = 0;
                } else if (c == '\n') {
                    y++;
                } else if (c == '\b') {
                    x--;
                } else print(Character.toString(c), TextWidth.of(c));
                at += Character.charCount(c);
            }
        }
    }

    /** The first cell that looks otherwise than in the picture; empty if none does. */
    String differenceFrom(Canvas picture) {
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                String shown = look(texts[row][column], styles[row][column]);
                String meant = look(picture.text(column, row), picture.style(column, row));
                if (!shown.equals(meant)) {
                    return "%d,%d: %s instead of %s"
                            .formatted(column, row, shown, meant)
                            .replace('\033', '^');
                }
            }
        }
        return "";
    }

    private static String look(String text, AttributedStyle style) {
        AttributedStyle seen = text.isBlank() ? style.boldDefault().foregroundDefault() : style;
        return new AttributedString(text.isEmpty() ? "right half" : text, seen).toAnsi(256, ForceMode.None);
    }

    private void obey(Matcher sequence) {
        String[] numbers =
                sequence.group(1) == null ? new String[0] : sequence.group(1).split(";", -1);
        switch (sequence.group(2) == null ? "" : sequence.group(2)) {
            case "H" -> {
                y = number(numbers, 0) - 1;
                x = number(numbers, 1) - 1;
            }
            case "A" -> y -= number(numbers, 0);
            case "B" -> y += number(numbers, 0);
            case "C" -> x += number(numbers, 0);
            case "D" -> x -= number(numbers, 0);
            case "G" -> x = number(numbers, 0) - 1;
            case "K" -> clear(y, x);
            case "J" -> {
                for (int row = 0; row < texts.length; row++) {
                    clear(row, 0);
                }
            }
            case "m" -> pen.ansiAppend(sequence.group());
            case "h", "l" -> {
                if (!sequence.group(1).equals("?2026")) {
                    throw new AssertionError("no such mode: " + sequence.group(1));
                }
            }
            case "" -> {} // the usual set of characters
            default ->
                throw new AssertionError(
                        "no such sequence: ^" + sequence.group().substring(1));
        }
    }

    private static int number(String[] numbers, int index) {
        return index < numbers.length && !numbers[index].isEmpty() ? Integer.parseInt(numbers[index]) : 1;
    }

    private void clear(int row, int from) {
        for (int column = from; column < texts[row].length; column++) {
            put(column, row, " ", pen.style());
        }
    }

    private void print(String text, int width) {
        if (width == 0) {
            texts[y][x - 1] += text;
            return;
        }
        if (x == NOWHERE || x + width > texts[y].length) {
            throw new AssertionError("the cursor is outside of the screen when " + text + " is written");
        }
        put(x, y, text, pen.style());
        for (int i = 1; i < width; i++) {
            put(x + i, y, "", pen.style());
        }
        x += width;
    }

    private void put(int column, int row, String text, AttributedStyle style) {
        texts[row][column] = text;
        styles[row][column] = style;
    }
}
