package circuit.cli;

import circuit.terminal.Safe;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets lines of text through and nothing else; remembers the first failure of what is behind it. */
final class Sieve extends Writer {
    private final Writer to;
    private final boolean unicode;
    /** The first half of a character whose second half comes with the next piece. */
    private String half = "";

    private volatile Optional<IOException> failure = Optional.empty();

    /** Colours and bold letters. Apart, as most commands print none, and the first pattern takes 10 ms to load. */
    private static final class Paint {
        static final Pattern FORM = Pattern.compile("\033\\[(?:0|1|3[0-7]|38;5;[0-9]{1,3})m");
    }

    /** A piece of work on what is behind. */
    private interface Work {
        void run() throws IOException;
    }

    Sieve(Writer to, boolean unicode) {
        this.to = to;
        this.unicode = unicode;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        String text = half + new String(buffer, offset, length);
        boolean cut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        int end = cut ? text.length() - 1 : text.length();
        half = text.substring(end);
        String safe = Safe.lines(text.substring(0, end), unicode);
        guarded(() -> to.write(safe));
    }

    /** Lets colours and bold letters through as well, but nothing that hides, moves or asks. */
    void painted(String text) throws IOException {
        Matcher paint = Paint.FORM.matcher(text);
        StringBuilder safe = new StringBuilder();
        int start = 0;
        while (paint.find()) {
            safe.append(Safe.lines(text.substring(start, paint.start()), unicode))
                    .append(paint.group());
            start = paint.end();
        }
        safe.append(Safe.lines(text.substring(start), unicode));
        guarded(() -> to.write(safe.toString()));
    }

    @Override
    public void flush() throws IOException {
        guarded(to::flush);
    }

    @Override
    public void close() throws IOException {
        guarded(to::close);
    }

    Optional<IOException> failure() {
        return failure;
    }

    private void guarded(Work work) throws IOException {
        try {
            work.run();
        } catch (IOException e) {
            if (failure.isEmpty()) {
                failure = Optional.of(e);
            }
            throw e;
        }
    }
}
