package circuit.cli;

import java.util.List;

/**
 * Walks through the commands whose start has to be instant, so that the JVM can archive the classes they load. The
 * launcher runs this after a build, with the output thrown away; it is no command of the program.
 */
final class Training {
    /** Add a line here when a command or an option loads classes of its own. */
    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "list",
            "list --json",
            "show back-3x",
            "show back-3x --json",
            "show no-such-routine",
            "check",
            "run back-3x --speed 10000 --view plain",
            "run back-3x --speed 10000 --view json");

    private Training() {}

    public static void main(String[] args) {
        for (String command : COMMANDS) {
            Main.run(command.split(" "));
        }
        System.exit(0); // which, too, loads classes
    }
}
