package circuit.cli.host;

import circuit.session.Ticker;
import circuit.text.OutputCharset;
import circuit.text.SanitizingWriter;
import java.io.Console;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The host that this process runs on. What the launcher knows of the standard streams it passes on as system properties, as
 * to find it out here takes longer.
 */
public final class SystemHost {
    private SystemHost() {}

    /** The host, with its standard output and error. */
    public static Host of(Writer out, Writer err) {
        boolean unicode = OutputCharset.get().newEncoder().canEncode('·');
        Map<String, String> environment = System.getenv();
        return new Host(
                new SanitizingWriter(out, unicode),
                new SanitizingWriter(err, unicode),
                environment,
                Path.of(System.getProperty("circuit.home", ".")),
                new Host.Streams(
                        isTerminal("circuit.stdin.tty"),
                        isTerminal("circuit.stdout.tty"),
                        columns(environment, System.getProperty("circuit.columns", "")),
                        errorColumns(environment)),
                new LocalClock(),
                Ticker.system());
    }

    private static boolean isTerminal(String property) {
        String text = System.getProperty(property);
        return text != null ? Boolean.parseBoolean(text) : isConsole();
    }

    /** Whether input and output both are a terminal; Java can tell no more without the launcher. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 22 the console has to be asked itself, below
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

    /** The launcher tells the width only if it is a terminal. */
    private static OptionalInt errorColumns(Map<String, String> environment) {
        String found = System.getProperty("circuit.stderr.columns", "");
        return found.isEmpty() ? OptionalInt.empty() : columns(environment, found);
    }

    private static OptionalInt columns(Map<String, String> environment, String found) {
        String text = environment.getOrDefault("COLUMNS", found);
        try {
            int columns = Integer.parseInt(text);
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * The system clock, which asks for the time zone only when it is needed: loading the zone rules takes 11 ms (JDK 25, with
     * an AOT cache), and most commands need none.
     */
    private static final class LocalClock extends Clock {
        private final Clock utc = Clock.systemUTC();

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return utc.withZone(zone);
        }

        @Override
        public Instant instant() {
            return utc.instant();
        }
    }
}
