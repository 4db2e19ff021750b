package circuit.cli.options;

import circuit.config.SettingKey;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before its name as well as after it. */
public final class GlobalOptions {
    /** When to colour. */
    enum ColorMode {
        AUTO,
        ALWAYS,
        NEVER
    }

    public static final TypedOption<Path> ROUTINES = TypedOption.folder("--routines", "look for routines in DIR first")
            .orSetting(SettingKey.ROUTINES)
            .everywhere();
    public static final TypedOption<Path> DATA = TypedOption.folder("--data", "keep the history in DIR")
            .orSetting(SettingKey.DATA)
            .everywhere();
    static final TypedOption<ColorMode> COLOR = TypedOption.choice(
                    "--color", "MODE", ColorMode.class, "auto, always or never")
            .orSetting(SettingKey.COLOR)
            .everywhere();

    private GlobalOptions() {}

    public static void addTo(CommandSpec program) {
        program.addOption(ROUTINES.spec());
        program.addOption(DATA.spec());
        program.addOption(COLOR.spec());
        program.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("show this help")
                .build());
        program.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("show the version")
                .build());
    }
}
