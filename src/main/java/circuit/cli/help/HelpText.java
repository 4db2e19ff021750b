package circuit.cli.help;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Begins the descriptions of the program and of its commands: what it does, then examples. */
public final class HelpText {
    private static final String EXAMPLES = """
              circuit list                     the routines at hand
              circuit run back-3x              train
              circuit run back-3x --speed 20   rehearse it, twenty times as fast
              circuit show back-3x             read it first
              circuit new desk-break           write one of your own
            """;

    private static final String FOOTER = """

            Files:
              ~/.local/share/circuit/         your history: sessions.csv and sets.csv
              ~/.local/state/circuit/         the session under way or ended early, to resume
              ~/.config/circuit/routines/     routines of your own, and exercises/
              ~/.config/circuit/config.yaml   your defaults; see circuit config

            Environment:
              CIRCUIT_ROUTINES, CIRCUIT_DATA     as --routines and --data
              CIRCUIT_SOUND and so on            as a line of config.yaml
              XDG_CONFIG_HOME, _DATA_, _STATE_   instead of ~/.config and so on
              NO_COLOR, FORCE_COLOR              no colours; colours all the same
              TERM                               if and in what colours a session is drawn
              VISUAL, EDITOR                     what circuit new and log --edit open
              CIRCUIT_JAVA_OPTIONS               for its Java, which takes no JAVA_TOOL_OPTIONS
              JAVA_HOME                          the Java that runs it in a clone

            circuit help COMMAND tells more, as does man circuit-COMMAND if installed; \
            circuit help format has every key and phrase of a routine's file.
            """;

    private HelpText() {}

    /** The program itself, without commands and options. */
    public static CommandSpec program() {
        Map<String, String> exitCodes = new LinkedHashMap<>();
        exitCodes.put("0", "the session was completed, or the command did its work");
        exitCodes.put("1", "something failed, such as the disk or the terminal");
        exitCodes.put("2", "bad usage, or a routine that is unknown or broken");
        exitCodes.put("3", "you ended the session early; what you did is kept, if a set was done or 30 s were worked");
        exitCodes.put("130, 143, 129", "ended by INT (Ctrl-C), TERM or HUP; what you did is kept");
        exitCodes.put("141", "the reader of the output is gone; what you did is kept");
        CommandSpec program = CommandSpec.create().name("circuit");
        program.usageMessage()
                .header("Walks you through a circuit, hands on the mat.", "")
                .description(EXAMPLES.stripTrailing().split("\n", -1))
                .synopsisHeading("%nUsage: ")
                .customSynopsis("circuit COMMAND [OPTIONS]")
                .commandListHeading("%nCommands:%n")
                .optionListHeading("%nOptions, with every command:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes)
                .footer(FOOTER.stripTrailing().split("\n", -1));
        return program;
    }

    /**
     * A command, without options.
     *
     * @param header what it does, in a sentence that fits a line of the list of commands
     * @param examples command lines, with a comment where one helps
     */
    public static CommandSpec command(String name, String header, String... examples) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage()
                .header(header, "")
                .description(
                        Arrays.stream(examples).map(example -> "  " + example).toArray(String[]::new))
                .synopsisHeading("%nUsage: ")
                .abbreviateSynopsis(true)
                .optionListHeading("%nOptions:%n")
                .footer("", "circuit --help has the options of every command, exit codes, files, environment.");
        return command;
    }

    /**
     * An argument of a command that is no option.
     *
     * @param arity how many of them there can be: {@code 1}, {@code 0..1} or {@code 0..*}
     * @param words those that complete it, where they are fixed
     */
    public static PositionalParamSpec argument(String label, String arity, String description, List<String> words) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(arity.endsWith("*") ? String[].class : String.class)
                .arity(arity)
                .required(arity.equals("1"))
                .completionCandidates(words)
                .description(description)
                .build();
    }

    public static PositionalParamSpec argument(String label, String arity, String description) {
        return argument(label, arity, description, List.of());
    }

    /** Options that commands share as a mixin, listed under a heading of their own. */
    public static CommandSpec options(String heading, List<OptionSpec> options) {
        CommandSpec mixin = CommandSpec.create();
        mixin.usageMessage().optionListHeading("%n" + heading + ":%n");
        options.forEach(mixin::addOption);
        return mixin;
    }
}
