package circuit.cli.doctor;

import circuit.cli.host.Host;
import circuit.cli.session.KeepAwake;
import circuit.process.QuietProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The program that keeps the display awake, tried for a moment. */
final class KeepAwakeCheck {
    private static final String NAME = "keep-awake";
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);
    private static final String REMEDY = "have the system's own settings leave the display on, "
            + "or install systemd-inhibit (with systemd) where a desktop or a login session runs";

    private KeepAwakeCheck() {}

    static Finding of(Host host) {
        Optional<List<String>> command = KeepAwake.command(host, "true");
        if (command.isEmpty()) {
            return Finding.warning(
                    NAME,
                    "neither systemd-inhibit nor caffeinate is on the path, so the display may go dark in a session",
                    REMEDY);
        }
        String program = String.valueOf(Path.of(command.get().get(0)).getFileName());
        return QuietProcess.succeeds(command.get(), TO_ANSWER)
                ? Finding.ok(NAME, program)
                : Finding.warning(
                        NAME, program + " does not work here, so the display may go dark in a session", REMEDY);
    }
}
