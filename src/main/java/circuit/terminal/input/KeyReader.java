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

    /** How long to wait for a key before waiting again, and for the rest of what is pasted. */
    static final long PATIENCE_MILLIS = 1_000;

    static final int NOTHING = NonBlockingReader.READ_EXPIRED;
    static final int END = NonBlockingReader.EOF;

    private static final char ESC = '\033';
    private static final char BEL = '\7';

    /** The code of what is no key at all. */
    private static final String CUT_OFF = ESC + "[";

    /** For what is skipped. */
    private static final String NO_KEY = "";

    /** Bracketed paste: the terminal puts what is pasted between these. */
    private static final String PASTE_BEGINS = ESC + "[200~";

    private static final String PASTE_ENDS = ESC + "[201~";
    private static final char CTRL_C = '\3';

    private final Source source;

    /** Where characters come from, such as a terminal's reader. */
    interface Source {
        /** The next character, {@link #NOTHING} after the time waited for, or {@link #END}. */
        int read(long millis) throws IOException;

        /** The first character of a key, which is waited for, or {@link #END}. */
        default int first() throws IOException {
            int c = read(PATIENCE_MILLIS);
            while (c == NOTHING) {
                c = read(PATIENCE_MILLIS);
            }
            return c;
        }
    }

    KeyReader(Source source) {
        this.source = source;
    }

    /**
     * The next key's code, an escape sequence with its leading Esc; empty at the end of the input. Answers of the terminal
     * and pasted text are skipped.
     */
    Optional<String> next() throws IOException {
        String code = NO_KEY;
        while (code.equals(NO_KEY)) {
            int c = source.first();
            if (c == END) {
                return Optional.empty();
            }
            code = c == ESC ? escape() : Character.toString(c);
        }
        return Optional.of(code);
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
        if (c < 0) {
            return CUT_OFF;
        }
        code.append((char) c);
        if ("?>=<".indexOf(code.charAt(2)) >= 0) {
            return NO_KEY; // an answer of the terminal
        }
        return code.toString().equals(PASTE_BEGINS) ? paste() : code.toString();
    }

    /** Skips what is pasted. Ctrl-C is heard even so, should the end be lost. */
    private String paste() throws IOException {
        int matched = 0;
        while (matched < PASTE_ENDS.length()) {
            int c = source.read(PATIENCE_MILLIS);
            if (c == CTRL_C) {
                return String.valueOf(CTRL_C);
            }
            if (c < 0) {
                return NO_KEY;
            }
            matched = c == PASTE_ENDS.charAt(matched) ? matched + 1 : c == ESC ? 1 : 0;
        }
        return NO_KEY;
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
        return NO_KEY;
    }
}
