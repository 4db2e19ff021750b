package circuit.cli.doctor;

import circuit.cli.host.Host;
import circuit.cli.session.KeepAwake;
import circuit.process.QuietProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program that keeps the display awake, tried for a moment. */
final class KeepAwakeCheck {
    private static final String NAME = "keep-awake";
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
        return works(command.get())
                ? Finding.ok(NAME, program)
                : Finding.warning(
                        NAME, program + " does not work here, so the display may go dark in a session", REMEDY);
    }

    private static boolean works(List<String> command) {
        try {
            Process process = QuietProcess.builder(command).start();
            boolean ended = process.waitFor(3, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
