package circuit.cli.host;

import circuit.session.Ticker;
import circuit.terminal.TerminalType;
import circuit.text.SanitizingWriter;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a command may use of the machine it runs on; tests hand in one of their own.
 *
 * @param out data
 * @param err messages
 * @param home the folder of the launcher, with the built-in routines in it
 */
public record Host(
        SanitizingWriter out,
        SanitizingWriter err,
        Map<String, String> environment,
        Path home,
        Streams streams,
        Clock clock,
        Ticker ticker) {
    private static final String NAME = "circuit: ";
    /** A terminal that is narrower breaks the lines itself. */
    private static final int NARROWEST = 24;

    /**
     * What is known of the standard streams.
     *
     * @param columns the width of data, where it is known: that of the terminal, or of what {@code COLUMNS} says
     * @param errorColumns the width of the terminal that shows messages; empty if they go elsewhere
     */
    public record Streams(
            boolean inputIsTerminal, boolean outputIsTerminal, OptionalInt columns, OptionalInt errorColumns) {}

    /** Prints a message; each line begins with the program's name, as those of other programs may stand beside it. */
    public void warn(String message) {
        out.flush();
        message.lines().forEach(line -> print(err, NAME, line, streams.errorColumns));
        err.flush();
    }

    /** Prints what a command has to say about its work. */
    public void say(String message) {
        OptionalInt columns = streams.outputIsTerminal ? streams.columns : OptionalInt.empty();
        message.lines().forEach(line -> print(out, "", line, columns));
    }

    /**
     * Breaks a line that is wider than the terminal between words; elsewhere a line stays one, for programs. A word that
     * only the indent leaves no room for, mostly a path to be clicked or copied, begins at the margin.
     */
    private static void print(SanitizingWriter stream, String mark, String line, OptionalInt columns) {
        int width = columns.orElse(Integer.MAX_VALUE);
        if (width < NARROWEST || TextWidth.of(mark + line) <= width) {
            stream.println(mark + line);
            return;
        }
        String text = line.stripLeading();
        String indent = " ".repeat(mark.length() + line.length() - text.length() + (mark.isEmpty() ? 2 : 0));
        String first = mark + line.substring(0, line.length() - text.length());
        for (String wrapped : TextWrapper.wrapWords(first, indent, text, width)) {
            String word = wrapped.startsWith(first) ? wrapped.substring(first.length()) : wrapped.stripLeading();
            boolean isWhole = TextWidth.of(wrapped) <= width || TextWidth.of(word) > width;
            if (!isWhole && wrapped.startsWith(first) && !first.isBlank()) {
                stream.println(first.stripTrailing());
            }
            stream.println(isWhole ? wrapped : word);
        }
    }

    /** The value of an environment variable that is set and not empty. */
    public Optional<String> variable(String name) {
        Optional<String> text = Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
        text.ifPresent(value -> checkDecoded("$" + name, value));
        return text;
    }

    /**
     * Refuses a text with bytes that are none in the locale's encoding: Java puts U+FFFD in their place, which must not come
     * into a file or a file's name.
     */
    public static void checkDecoded(String what, String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw CommandException.usage(
                    "%s is not valid %s, the encoding of your locale; type it anew, or set LC_ALL to the right locale, such as C.UTF-8"
                            .formatted(what, System.getProperty("sun.jnu.encoding")));
        }
    }

    /** The same host with another environment. */
    public Host with(Map<String, String> otherEnvironment) {
        return new Host(out, err, otherEnvironment, home, streams, clock, ticker);
    }

    /** Why no session can be drawn; empty if it can. */
    public Optional<String> whyNothingIsDrawn() {
        return isTerminal() ? new TerminalType(variable("TERM").orElse("")).fault() : Optional.of("there is none");
    }

    /** Whether there is a user who sees a screen and can press keys. */
    public boolean isTerminal() {
        return streams.inputIsTerminal() && streams.outputIsTerminal();
    }

    /** Whether the output can carry more than ASCII. */
    public boolean unicode() {
        return out.isUnicode();
    }
}
