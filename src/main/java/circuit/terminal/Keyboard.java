package circuit.terminal;

import circuit.session.Input;
import circuit.session.InputQueue;
import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** Tells keys apart in what a terminal sends. */
final class Keyboard {
    /** The codes of one key come together; a lone Esc is followed by nothing for at least this long. */
    static final long TOGETHER_MILLIS = 50;

    /**
     * How long to wait for a key before waiting again. The JVM does not end while a thread waits outside of it, so this is
     * how long the program's end can take when no key has led to it.
     */
    static final long PATIENCE_MILLIS = 250;

    /** What a program ended by HUP says of itself. */
    private static final int HUNG_UP = 129;

    private static final char ESC = '\033';
    private static final char BEL = '\7';

    private final Source source;

    /** Where characters come from. */
    interface Source extends AutoCloseable {
        /** Nothing within the time waited for. */
        int NOTHING = NonBlockingReader.READ_EXPIRED;

        /** The input is over. */
        int OVER = NonBlockingReader.EOF;

        /** The next character, {@link #NOTHING} or {@link #OVER}. */
        int read(long millis) throws IOException;

        /** From now on nothing more is taken, also by whoever waits for it already. */
        @Override
        default void close() {}
    }

    Keyboard(Source source) {
        this.source = source;
    }

    /**
     * Posts what keys ask for until the input is over. A terminal whose keys come one by one has no end of input: its
     * window was closed, and not everybody who starts programs passes that on to them as HUP.
     */
    static void listen(Source source, InputQueue inputs) {
        Keyboard keyboard = new Keyboard(source);
        try {
            for (Optional<String> code = keyboard.next(); code.isPresent(); code = keyboard.next()) {
                code.map(Keys::input).ifPresent(inputs::post);
            }
        } catch (IOException hungUp) {
            // The same as its end.
        }
        inputs.post(new Input.Stopped(HUNG_UP));
    }

    /** The next key's code; empty when the input is over. */
    Optional<String> next() throws IOException {
        int c = source.read(PATIENCE_MILLIS);
        while (c == Source.NOTHING) {
            c = source.read(PATIENCE_MILLIS);
        }
        if (c == Source.OVER) {
            return Optional.empty();
        }
        return Optional.of(c == ESC ? escape() : Character.toString(c));
    }

    private String escape() throws IOException {
        int c = source.read(TOGETHER_MILLIS);
        return switch (c) {
            case '[' -> sequence();
            case 'O' -> arrow(source.read(TOGETHER_MILLIS));
            case ']', 'P', '_', '^' -> report();
            // With Alt held down a key is another key, and means nothing here.
            default -> String.valueOf(ESC);
        };
    }

    /** A control sequence: parameters, then a letter. */
    private String sequence() throws IOException {
        StringBuilder code = new StringBuilder().append(ESC).append('[');
        int c = source.read(TOGETHER_MILLIS);
        while (c >= ' ' && c < '@') {
            code.append((char) c);
            c = source.read(TOGETHER_MILLIS);
        }
        return c < 0 ? String.valueOf(ESC) : code.append((char) c).toString();
    }

    /** In application mode the same arrow has another second character. */
    private static String arrow(int c) {
        return c < 0 ? String.valueOf(ESC) : ESC + "[" + (char) c;
    }

    /** Something that the terminal has to say, up to its end; nothing of it is a key. */
    private String report() throws IOException {
        int c = source.read(TOGETHER_MILLIS);
        while (c >= 0 && c != BEL) {
            if (c == ESC) {
                source.read(TOGETHER_MILLIS);
                break;
            }
            c = source.read(TOGETHER_MILLIS);
        }
        return String.valueOf(ESC);
    }
}
