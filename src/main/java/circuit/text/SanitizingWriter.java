package circuit.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Standard output or error of a command. Everything printed passes the {@link Sanitizer}, so nothing from a file, a name
 * or an argument can drive the terminal.
 */
public final class SanitizingWriter extends PrintWriter {
    /** Colours and bold: the only escape sequences that are let through. */
    private static final Pattern STYLE = Pattern.compile("\033\\[(?:0|1|3[0-7]|38;5;[0-9]{1,3})m");

    private final Filter filter;

    /** @param unicode whether the reader can show more than ASCII */
    public SanitizingWriter(Writer target, boolean unicode) {
        this(new Filter(target, unicode));
    }

    private SanitizingWriter(Filter filter) {
        super(filter);
        this.filter = filter;
    }

    public boolean isUnicode() {
        return filter.unicode;
    }

    /** Prints a line that may be coloured; all other control characters are removed. */
    public void printlnStyled(String line) {
        try {
            filter.writeStyled(line + "\n");
        } catch (IOException e) {
            setError();
        }
    }

    /** The first failure of the target, such as a full disk or a closed pipe. */
    public Optional<IOException> failure() {
        return filter.failure;
    }

    /** Whether the reader closed its end of the pipe. */
    public boolean isPipeBroken() {
        return failure()
                .map(IOException::getMessage)
                .filter(reason -> reason.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }

    /** Remembers the first failure, which {@link PrintWriter} swallows. */
    private static final class Filter extends Writer {
        private final Writer target;
        private final boolean unicode;
        /** The first half of a surrogate pair whose second half comes with the next write. */
        private String highSurrogate = "";

        private volatile Optional<IOException> failure = Optional.empty();

        Filter(Writer target, boolean unicode) {
            this.target = target;
            this.unicode = unicode;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            String text = highSurrogate + new String(buffer, offset, length);
            boolean isCut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
            int end = isCut ? text.length() - 1 : text.length();
            highSurrogate = text.substring(end);
            String clean = Sanitizer.cleanLines(text.substring(0, end), unicode);
            guarded(() -> target.write(clean));
        }

        void writeStyled(String text) throws IOException {
            Matcher style = STYLE.matcher(text);
            StringBuilder clean = new StringBuilder();
            int start = 0;
            while (style.find()) {
                clean.append(Sanitizer.cleanLines(text.substring(start, style.start()), unicode))
                        .append(style.group());
                start = style.end();
            }
            clean.append(Sanitizer.cleanLines(text.substring(start), unicode));
            guarded(() -> target.write(clean.toString()));
        }

        @Override
        public void flush() throws IOException {
            guarded(target::flush);
        }

        @Override
        public void close() throws IOException {
            guarded(target::close);
        }

        private void guarded(Action action) throws IOException {
            try {
                action.run();
            } catch (IOException e) {
                if (failure.isEmpty()) {
                    failure = Optional.of(e);
                }
                throw e;
            }
        }

        private interface Action {
            void run() throws IOException;
        }
    }
}
