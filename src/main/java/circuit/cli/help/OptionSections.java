package circuit.cli.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command by heading: its own first, then those of each mixin. */
final class OptionSections {
    private OptionSections() {}

    /** Headings as picocli formats them. The options that every command takes are listed only for the program itself. */
    static Map<String, List<OptionSpec>> of(CommandSpec command) {
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
