package circuit.cli.help;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Arranges picocli's help: examples first, commands before options, options in sections. */
public final class HelpLayout {
    private static final List<String> SECTIONS = List.of(
            SECTION_KEY_HEADER,
            SECTION_KEY_DESCRIPTION,
            SECTION_KEY_SYNOPSIS_HEADING,
            SECTION_KEY_SYNOPSIS,
            SECTION_KEY_PARAMETER_LIST,
            SECTION_KEY_COMMAND_LIST_HEADING,
            SECTION_KEY_COMMAND_LIST,
            SECTION_KEY_OPTION_LIST,
            SECTION_KEY_EXIT_CODE_LIST_HEADING,
            SECTION_KEY_EXIT_CODE_LIST,
            SECTION_KEY_FOOTER);

    /** The most columns of a help screen. */
    public static final int WIDEST = 80;

    /** Wide enough for each entry to be one line. */
    private static final int UNWRAPPED = 1000;

    private HelpLayout() {}

    /**
     * The help screen of the program or of one of its commands.
     *
     * @param columns the width of the terminal, where it is known; no line is longer than {@link #WIDEST}
     */
    public static String page(CommandLine command, OptionalInt columns) {
        int width = Math.min(WIDEST, columns.orElse(WIDEST));
        command.setHelpSectionKeys(SECTIONS);
        Map<String, IHelpSectionRenderer> renderers = command.getHelpSectionMap();
        renderers.put(SECTION_KEY_OPTION_LIST, HelpLayout::options);
        command.setUsageHelpWidth(UNWRAPPED);
        return HelpWrapper.wrap(command.getUsageMessage(Help.Ansi.OFF), width);
    }

    private static String options(Help help) {
        CommandSpec command = help.commandSpec();
        StringBuilder sections = new StringBuilder();
        sections(command).forEach((heading, options) -> {
            Help.Layout layout =
                    help.createDefaultLayout(command.options(), command.positionalParameters(), help.colorScheme());
            layout.addAllOptions(options, help.parameterLabelRenderer());
            sections.append(String.format(heading)).append(layout);
        });
        return sections.toString();
    }

    /**
     * The options of a command by heading, as picocli formats it: its own first, then those of each mixin. The options that
     * every command takes are listed only for the program itself.
     */
    static Map<String, List<OptionSpec>> sections(CommandSpec command) {
        List<OptionSpec> own = new ArrayList<>(command.options());
        own.removeIf(option -> option.hidden() || option.inherited());
        Map<String, List<OptionSpec>> mixedIn = new LinkedHashMap<>();
        for (CommandSpec mixin : command.mixins().values()) {
            own.removeAll(mixin.options());
            mixedIn.put(mixin.usageMessage().optionListHeading(), mixin.options());
        }
        Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            sections.put(command.usageMessage().optionListHeading(), own);
        }
        sections.putAll(mixedIn);
        return sections;
    }
}
