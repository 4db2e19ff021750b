package circuit.terminal.input;

import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/**
 * Groups the characters that a terminal sends into keys.
 *
 * <p>JLine's {@code BindingReader} is not used because it takes an unknown sequence apart: Ctrl-Right, {@code ESC [1;5C},
 * would be the key 1 and the key 5, and an answer of the terminal that contains a q would end the session.
 */
final class KeyReader {
    /** The characters of one key arrive together; a lone Esc is followed by nothing for at least this long. */
    static final long TOGETHER_MILLIS = 50;

    /** How long to wait for a key before waiting again. */
    static final long PATIENCE_MILLIS = 1_000;

    static final int NOTHING = NonBlockingReader.READ_EXPIRED;
    static final int END = NonBlockingReader.EOF;

    private static final char ESC = '\033';
    private static final char BEL = '\7';

    /** The codes of what is no key at all. */
    private static final String CUT_OFF = ESC + "[";

    private static final String REPORT = ESC + "]";

    /** How the answer begins which attributes the terminal has. */
    private static final String PRIVATE = ESC + "[?";

    private final Source source;

    /** Where characters come from, such as a terminal's reader. */
    interface Source {
        /** The next character, {@link #NOTHING} after the time waited for, or {@link #END}. */
        int read(long millis) throws IOException;
    }

    KeyReader(Source source) {
        this.source = source;
    }

    /** Whether a code is no key but what the terminal answers to a question, such as a late one for its background. */
    static boolean isAnswer(String code) {
        return code.equals(REPORT) || code.startsWith(PRIVATE);
    }

    /** The next key's code, an escape sequence with its leading Esc; empty at the end of the input. */
    Optional<String> next() throws IOException {
        int c = source.read(PATIENCE_MILLIS);
        while (c == NOTHING) {
            c = source.read(PATIENCE_MILLIS);
        }
        if (c == END) {
            return Optional.empty();
        }
        return Optional.of(c == ESC ? escape() : Character.toString(c));
    }

    private String escape() throws IOException {
        int c = source.read(TOGETHER_MILLIS);
        return switch (c) {
            case '[' -> controlSequence();
            case 'O' -> applicationModeArrow();
            case ']', 'P', '_', '^' -> report();
            case NOTHING, END -> String.valueOf(ESC);
            default -> ESC + Character.toString(c); // Alt and a key, which is neither Esc nor that key
        };
    }

    /** {@code ESC [}, parameters, and a final character. */
    private String controlSequence() throws IOException {
        StringBuilder code = new StringBuilder().append(ESC).append('[');
        int c = source.read(TOGETHER_MILLIS);
        while (c >= ' ' && c < '@') {
            code.append((char) c);
            c = source.read(TOGETHER_MILLIS);
        }
        return c < 0 ? CUT_OFF : code.append((char) c).toString();
    }

    /** {@code ESC O A}, which is {@code ESC [ A} in application mode. */
    private String applicationModeArrow() throws IOException {
        int c = source.read(TOGETHER_MILLIS);
        return c < 0 ? CUT_OFF : ESC + "[" + (char) c;
    }

    /** Skips an answer of the terminal, up to BEL or {@code ESC \}. */
    private String report() throws IOException {
        int c = source.read(TOGETHER_MILLIS);
        while (c >= 0 && c != BEL) {
            if (c == ESC) {
                source.read(TOGETHER_MILLIS);
                break;
            }
            c = source.read(TOGETHER_MILLIS);
        }
        return REPORT;
    }
}
