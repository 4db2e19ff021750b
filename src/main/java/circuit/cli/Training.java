package circuit.cli;

import circuit.terminal.NativeCode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Walks through the commands whose start has to be instant, so that the JVM can archive the classes they load; and
 * unpacks the code that a terminal is asked by. The launcher runs this after a build, with the output thrown away; it is
 * no command of the program. Add a line when a command or an option loads classes of its own.
 */
final class Training {
    /** The word for only those commands that answer a question. A JVM that reads its archive whole has one for them. */
    private static final String ONLY_ANSWERS = "answers";

    private static final List<String> ANSWERS = List.of(
            "--version",
            "--help",
            "help run",
            "completion --words routines",
            "show back-3x",
            "show cobra",
            "show no-such-routine",
            "list --data /no/such/folder --routines /no/such/folder",
            "list");

    private static final List<String> THE_REST = List.of(
            "show back-3x --json",
            "check",
            "config",
            "run back-3x --speed 10000 --view plain --log",
            "run back-3x --speed 10000 --view json",
            "run back-six --speed 10000 --view plain",
            "list",
            "list --json",
            "log",
            "log last",
            "stats",
            "stats --json");

    private static final List<String> ON_A_TERMINAL = List.of(
            "run back-3x --speed 10000 --sound tone --volume 0", "run back-six --speed 10000 --view line --sound bell");

    private Training() {}

    /** Runs them all at a home of their own, with a configuration, so that the classes that read one are archived too. */
    public static void main(String[] args) throws IOException {
        Path home = Files.createTempDirectory("circuit-training");
        try {
            Path config = Files.createDirectories(home.resolve(".config/circuit"));
            Files.writeString(config.resolve("config.yaml"), "level: standard\n");
            runAll(ANSWERS, home);
            if (!List.of(args).contains(ONLY_ANSWERS)) {
                theRest(home);
            }
        } finally {
            remove(home);
        }
        System.exit(0); // which, too, loads classes
    }

    private static void theRest(Path home) throws IOException {
        String place = System.getProperty(NativeCode.PLACE, "");
        if (!place.isEmpty()) {
            NativeCode.unpack(Path.of(place));
        }
        runAll(THE_REST, home);
        wakefulness(host(home));
        if (host(home).isTerminal()) {
            runAll(ON_A_TERMINAL, home);
        }
    }

    /** No rehearsal needs it. */
    private static void wakefulness(Host host) {
        try (Wakefulness here = Wakefulness.of(host, Runnable::run);
                Wakefulness elsewhere = Wakefulness.of(host)) {
            here.want();
            elsewhere.want();
        }
    }

    private static Host host(Path home) {
        return Terminals.host(Writer.nullWriter(), Writer.nullWriter())
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
