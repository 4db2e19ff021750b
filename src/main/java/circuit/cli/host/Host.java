package circuit.cli.host;

import circuit.session.Ticker;
import circuit.terminal.TerminalType;
import circuit.text.SanitizingWriter;
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

    /**
     * What is known of the standard streams.
     *
     * @param columns the width of the terminal, where it is known
     */
    public record Streams(boolean inputIsTerminal, boolean outputIsTerminal, OptionalInt columns) {}

    /** Prints a message; each line begins with the program's name, as those of other programs may stand beside it. */
    public void warn(String message) {
        out.flush();
        message.lines().forEach(line -> err.println("circuit: " + line));
        err.flush();
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
                    "%s is no text in %s, the encoding of the locale; set LC_ALL to a locale that has its encoding, such as C.UTF-8"
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
