package circuit.cli;

import circuit.session.Ticker;
import circuit.terminal.TerminalType;
import circuit.text.SanitizingWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The machine as a command sees it: handed in, so that a test can be one.
 *
 * @param out data
 * @param err messages
 * @param home where the launcher stands, with the built-in routines beside it; empty when run from the jar alone
 * @param unicode whether the streams can carry more than ASCII
 * @param columns the terminal's width, where it is known
 */
record Host(
        SanitizingWriter out,
        SanitizingWriter err,
        Map<String, String> environment,
        Optional<Path> home,
        boolean inputIsTerminal,
        boolean outputIsTerminal,
        boolean unicode,
        OptionalInt columns,
        Clock clock,
        Ticker ticker) {

    /** An environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** The same machine with another environment. */
    Host with(Map<String, String> other) {
        return new Host(out, err, other, home, inputIsTerminal, outputIsTerminal, unicode, columns, clock, ticker);
    }

    /** Why there is nothing to draw on; empty where there is. */
    Optional<String> whyNothingIsDrawn() {
        return isTerminal() ? new TerminalType(variable("TERM").orElse("")).fault() : Optional.of("there is none");
    }

    /** Whether there is an athlete who can see a screen and press keys. */
    boolean isTerminal() {
        return inputIsTerminal && outputIsTerminal;
    }
}
