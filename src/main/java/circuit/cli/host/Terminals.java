package circuit.cli.host;

import circuit.session.Ticker;
import circuit.text.SanitizingWriter;
import java.io.Console;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is known of the streams this program was started with; the launcher tells, as asking costs time. */
public final class Terminals {
    private Terminals() {}

    /** This machine. */
    public static Host host(Writer out, Writer err) {
        boolean unicode = charset().newEncoder().canEncode('·');
        Map<String, String> environment = System.getenv();
        return new Host(
                new SanitizingWriter(out, unicode),
                new SanitizingWriter(err, unicode),
                environment,
                Optional.ofNullable(System.getProperty("circuit.home")).map(Path::of),
                new Host.Streams(is("circuit.stdin.tty"), is("circuit.stdout.tty"), columns(environment)),
                new LocalClock(),
                Ticker.system());
    }

    /** The character set that the terminal was set up for. */
    public static Charset charset() {
        String name = System.getProperty("native.encoding");
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    private static boolean is(String property) {
        String told = System.getProperty(property);
        return told != null ? Boolean.parseBoolean(told) : isConsole();
    }

    /** Without the launcher: Java knows only whether input and output are both a terminal, and only up to JDK 21 so. */
    @SuppressWarnings("SystemConsoleNull") // what newer JDKs answer is asked for below
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static OptionalInt columns(Map<String, String> environment) {
        String told = environment.getOrDefault("COLUMNS", System.getProperty("circuit.columns", ""));
        try {
            int columns = Integer.parseInt(told);
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
