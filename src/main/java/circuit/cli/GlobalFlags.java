package circuit.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command takes. */
final class GlobalFlags {
    private GlobalFlags() {}

    static List<OptionSpec> all() {
        return List.of(
                Flags.value("--routines", "DIR", "look for routines in DIR first"),
                Flags.value("--data", "DIR", "keep the history in DIR"),
                Flags.value("--color", "MODE", "auto, always or never"),
                OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .arity("0")
                        .usageHelp(true)
                        .description("show this help")
                        .build(),
                OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .arity("0")
                        .versionHelp(true)
                        .description("show the version")
                        .build());
    }
}
