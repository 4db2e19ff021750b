package circuit.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The words of the help screens: examples first. */
final class Help {
    private Help() {}

    static CommandSpec root() {
        CommandSpec spec = CommandSpec.create().name("circuit");
        spec.usageMessage()
                .header("Walks you through a circuit, hands on the mat.", "")
                .description(
                        "",
                        "  circuit list                     the routines at hand",
                        "  circuit run back-3x              train",
                        "  circuit run back-3x --speed 20   rehearse it, twenty times as fast",
                        "  circuit show back-3x             read it first",
                        "")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "Exit codes: 0 done, 1 failed, 2 bad usage or a bad routine, 3 ended early;",
                        "130, 143 and 129 after INT, TERM and HUP. What was done is always kept.");
        return spec;
    }

    /** A command's page: one line, examples, options. */
    static CommandSpec page(String name, String line, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        String[] indented = new String[examples.length + 2];
        indented[0] = "";
        for (int i = 0; i < examples.length; i++) {
            indented[i + 1] = "  " + examples[i];
        }
        indented[examples.length + 1] = "";
        spec.usageMessage()
                .description(line)
                .description(join(line, indented))
                .sortOptions(false)
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%n");
        return spec;
    }

    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }

    private static String[] join(String line, String[] rest) {
        String[] all = new String[rest.length + 1];
        all[0] = line;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
