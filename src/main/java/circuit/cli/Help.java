package circuit.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The words of the help screens: examples first. */
final class Help {
    private Help() {}

    static CommandSpec root() {
        CommandSpec spec = CommandSpec.create().name("circuit");
        spec.usageMessage()
                .customSynopsis("circuit COMMAND [options]")
                .description(
                        "Walks you through a circuit, hands on the mat.",
                        "",
                        "  circuit list                     the routines at hand",
                        "  circuit run back-3x              train",
                        "  circuit run back-3x --speed 20   rehearse it, twenty times as fast",
                        "  circuit show back-3x             read it first",
                        "  circuit new desk-break           write one of your own");
        return spec;
    }

    /** A command's page: what it does, examples, options. */
    static CommandSpec page(String synopsis, String line, String... examples) {
        CommandSpec spec = CommandSpec.create().name(synopsis.split(" ", 2)[0]);
        List<String> description = new ArrayList<>(List.of(line, ""));
        for (String example : examples) {
            description.add("  " + example);
        }
        spec.usageMessage()
                .customSynopsis("circuit " + synopsis + " [options]")
                .description(description.toArray(String[]::new));
        return spec;
    }

    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }
}
