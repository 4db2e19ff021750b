package circuit.cli;

import circuit.cli.host.Host;
import circuit.cli.host.SystemHost;
import circuit.cli.session.KeepAwake;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The training run of the class archive: runs the commands whose start has to be instant, so that the JVM archives the
 * classes they load. The launcher runs it after a build. Add a line when a command or an option loads classes of its own.
 */
final class ArchiveTraining {
    private static final List<String> OFF_A_TERMINAL = List.of(
            "--version",
            "--help",
            "help run",
            "__complete -- run ba",
            "list",
            "list --json",
            "list --exercises",
            "show back-3x",
            "show back-3x --json",
            "show back-3x --brief",
            "show cobra",
            "show no-such-routine",
            "check",
            "config",
            "run back-3x --speed 10000 --view plain --log",
            "run back-3x --speed 10000 --view json",
            "run back-six --speed 10000 --view plain",
            "list", // again, now that there is a history
            "log",
            "log last",
            "stats",
            "stats --json");

    private static final List<String> ON_A_TERMINAL = List.of(
            "run back-3x --speed 1000 --sound tone --volume 0", "run back-six --speed 1000 --view line --sound bell");

    private ArchiveTraining() {}

    /** Uses a home folder of its own, with a configuration file, so that the classes that read one are archived too. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.US);
        Path home = Files.createTempDirectory("circuit-training");
        try {
            Path config = Files.createDirectories(home.resolve(".config/circuit"));
            Files.writeString(config.resolve("config.yaml"), "level: standard\n");
            runAll(OFF_A_TERMINAL, home);
            keepAwake(host(home));
            if (host(home).isTerminal()) {
                runAll(ON_A_TERMINAL, home);
            }
        } finally {
            remove(home);
        }
        System.exit(0); // loads classes of its own
    }

    /** Rehearsals do not keep the display awake, so their runs above load none of these classes. */
    private static void keepAwake(Host host) {
        try (KeepAwake here = new KeepAwake(host, Runnable::run);
                KeepAwake elsewhere = KeepAwake.of(host)) {
            here.start();
            elsewhere.start();
        }
    }

    private static Host host(Path home) {
        return SystemHost.of(Writer.nullWriter(), Writer.nullWriter())
                .with(Map.of(
                        "HOME", home.toString(),
                        "TERM", "xterm-256color",
                        "PATH", System.getenv().getOrDefault("PATH", "")));
    }

    private static void runAll(List<String> commands, Path home) {
        commands.forEach(command -> Main.run(List.of(command.split(" ", -1)), host(home)));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
