package circuit.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The headings under which the help lists options. */
enum Group {
    PLAN("What is trained"),
    STAGE("How it is followed"),
    LOG("What is kept"),
    OWN("Options"),
    EVERYWHERE("Everywhere");

    private final String heading;

    Group(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The options of a command that stand here, in their order. */
    List<OptionSpec> of(CommandSpec command) {
        boolean trains = command.findOption("--rounds") != null;
        return command.options().stream()
                .filter(option -> !option.hidden() && of(option, trains) == this)
                .toList();
    }

    private static Group of(OptionSpec option, boolean trains) {
        return switch (option.longestName()) {
            case "--routines", "--data", "--color", "--help", "--version" -> EVERYWHERE;
            case "--rounds", "--rest", "--pick", "--level", "--have", "--lead-in", "--pace", "--wait" ->
                trains ? PLAN : OWN;
            case "--view", "--speed", "--sound", "--volume", "--on-cue", "--flash", "--figure", "--awake" ->
                trains ? STAGE : OWN;
            case "--log", "--no-log", "--note", "--effort" -> trains ? LOG : OWN;
            default -> OWN;
        };
    }
}
