package circuit.cli.doctor;

import circuit.cli.host.Xdg;
import circuit.cli.options.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The configuration file and the variables of the environment. */
final class SettingsCheck {
    private static final String NAME = "settings";

    private SettingsCheck() {}

    /** @throws RuntimeException as {@link Settings#check}, if a variable has a value that is none */
    static Finding of(Settings settings) {
        Optional<Path> file = Xdg.configFile(settings.host());
        if (!settings.diagnostics().isEmpty()) {
            int more = settings.diagnostics().size() - 1;
            return Finding.broken(
                    NAME,
                    settings.diagnostics().get(0) + (more == 0 ? "" : " (and %d more)".formatted(more)),
                    "correct it; circuit check FILE lists all that is wrong in a file");
        }
        settings.check();
        return Finding.ok(
                NAME,
                file.map(path -> path + (Files.exists(path) ? "" : " is not there, so the defaults apply"))
                        .orElse("the defaults, as HOME is not set"));
    }
}
