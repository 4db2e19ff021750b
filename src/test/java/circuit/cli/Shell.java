package circuit.cli;

import circuit.cli.host.Host;
import circuit.history.SampleSessions;
import circuit.session.Ticker;
import circuit.text.SanitizingWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A machine for commands: folders of its own, no terminal, and a clock that stands at one morning. */
public final class Shell {
    static final Instant MORNING = Instant.parse("2026-11-21T06:30:12Z");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = MORNING;
    private boolean terminal;
    private boolean unicode = true;
    private OptionalInt columns = OptionalInt.empty();

    /** What a command left behind; printed whole where an assertion on it fails. */
    record Result(int exitCode, String out, String err) {}

    /** Everything of it is kept below that folder. */
    public Shell(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
    }

    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell without(String variable) {
        environment.remove(variable);
        return this;
    }

    /** On another day, or at another time. */
    Shell at(Instant moment) {
        now = moment;
        return this;
    }

    /** With somebody who sees a screen and has keys to press. */
    public Shell onTerminal() {
        terminal = true;
        environment.putIfAbsent("TERM", "xterm-256color");
        return this;
    }

    /** With somebody who sees a screen of so many columns. */
    Shell onTerminal(int width) {
        columns = OptionalInt.of(width);
        return onTerminal();
    }

    /** In a locale with no letters beyond ASCII. */
    Shell inAscii() {
        unicode = false;
        return this;
    }

    /** With a history of one session, of that row and these rows of its sets. */
    void history(String session, String... sets) {
        SampleSessions.write(data().resolve("sessions.csv"), SampleSessions.SESSIONS_HEADER + session + "\n");
        SampleSessions.write(
                data().resolve("sets.csv"),
                SampleSessions.SETS_HEADER + String.join("\n", sets) + (sets.length == 0 ? "" : "\n"));
    }

    /** With that configuration file. */
    Shell configured(String text) {
        try {
            Files.createDirectories(config().resolveSibling("."));
            Files.writeString(config(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path config() {
        return folder.resolve("home/.config/circuit/config.yaml");
    }

    Path data() {
        return folder.resolve("home/.local/share/circuit");
    }

    Path ownRoutines() {
        return folder.resolve("home/.config/circuit/routines");
    }

    Result circuit(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                List.of(arguments), host(new SanitizingWriter(out, unicode), new SanitizingWriter(err, unicode)));
        return new Result(exitCode, out.toString(), err.toString());
    }

    /** The machine itself, for what is no command. */
    public Host host() {
        return host(new SanitizingWriter(Writer.nullWriter(), true), new SanitizingWriter(Writer.nullWriter(), true));
    }

    private Host host(SanitizingWriter out, SanitizingWriter err) {
        return new Host(
                out,
                err,
                Map.copyOf(environment),
                Path.of("").toAbsolutePath(),
                new Host.Streams(terminal, terminal, columns, columns),
                Clock.fixed(now, ZoneOffset.UTC),
                Ticker.system());
    }
}
