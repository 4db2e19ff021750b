package circuit.terminal.input;

import circuit.terminal.canvas.Theme.Background;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * Asks a terminal for the colour of its background (OSC 11). Not thread-safe; to be used before anything else reads.
 *
 * <p>JLine's {@code ColorPalette} is not used because it loses what was typed meanwhile.
 */
public final class BackgroundQuery {
    /** Every terminal answers the second question, so that nobody waits for an answer to the first that never comes. */
    private static final String QUESTIONS = "\033]11;?\033\\\033[c";

    /** How long to wait for the first character. A slow connection has the colours for an unknown background. */
    private static final long PATIENCE_MILLIS = 80;

    /** The characters of the answers arrive together, unless the athlete types between them. */
    private static final long TOGETHER_MILLIS = 20;

    private static final int MOST_CHARACTERS = 200;

    private static final String COLOUR = "\033]11;";
    private static final String ATTRIBUTES = "\033[?";

    private final KeyReader.Source source;
    private final StringBuilder read = new StringBuilder();

    BackgroundQuery(KeyReader.Source source) {
        this.source = source;
    }

    /**
     * The background as the terminal describes it, and what was typed before its answer.
     *
     * @param background empty if it gave none in time
     */
    public record Answer(Optional<Background> background, String typed) {}

    /** Asks, and waits for an instant; to be called in raw mode. */
    public static Answer ask(Terminal terminal) {
        terminal.writer().write(QUESTIONS);
        terminal.flush();
        return new BackgroundQuery(terminal.reader()::read).answer();
    }

    Answer answer() {
        try {
            int c = source.read(PATIENCE_MILLIS);
            while (c >= 0 && read.length() < MOST_CHARACTERS) {
                read.append((char) c);
                c = c == 'c' && read.indexOf(ATTRIBUTES) >= 0 ? KeyReader.NOTHING : source.read(TOGETHER_MILLIS);
            }
        } catch (IOException hungUp) {
            // Whoever reads the keys notices it as well.
        }
        Optional<String> colour = cut(COLOUR, "\033\\").or(() -> cut(COLOUR, "\7"));
        cut(ATTRIBUTES, "c");
        return new Answer(colour.flatMap(BackgroundQuery::background), read.toString());
    }

    /** Takes an answer out of what was read; one that is not complete stays there for the key reader to skip. */
    private Optional<String> cut(String start, String end) {
        int from = read.indexOf(start);
        int to = from < 0 ? -1 : read.indexOf(end, from + start.length());
        if (to < 0) {
            return Optional.empty();
        }
        String answer = read.substring(from + start.length(), to);
        read.delete(from, to + end.length());
        return Optional.of(answer);
    }

    /** {@code rgb:0000/2b2b/3636}, with one to four hexadecimal digits for each colour. */
    private static Optional<Background> background(String colour) {
        String[] parts = colour.substring(colour.indexOf(':') + 1).split("/", -1);
        if (!colour.startsWith("rgb") || parts.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(Background.of(fraction(parts[0]), fraction(parts[1]), fraction(parts[2])));
        } catch (NumberFormatException notUnderstood) {
            return Optional.empty();
        }
    }

    private static double fraction(String digits) {
        return Integer.parseInt(digits, 16) / (Math.pow(16, digits.length()) - 1);
    }
}
