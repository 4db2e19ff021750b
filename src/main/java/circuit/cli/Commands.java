package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.options.Arguments;
import circuit.cli.options.GlobalOptions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name, in the order in which the help lists them. */
final class Commands {
    /** Those that are listed; the hidden one is for the shells' scripts only. */
    static final List<String> NAMES = List.of(
            "run",
            "resume",
            "list",
            "show",
            "check",
            "new",
            "config",
            "schema",
            "log",
            "stats",
            "export",
            "doctor",
            "completion",
            "help");

    private Commands() {}

    /** The command of that name. */
    static Command named(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "resume" -> new ResumeCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "check" -> new CheckCommand();
            case "new" -> new NewCommand();
            case "config" -> new ConfigCommand();
            case "schema" -> new SchemaCommand();
            case "log" -> new LogCommand();
            case "stats" -> new StatsCommand();
            case "export" -> new ExportCommand();
            case "doctor" -> new DoctorCommand();
            case "completion" -> new CompletionCommand();
            case "help" -> new HelpCommand();
            case CompleteCommand.NAME -> new CompleteCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The whole program: all commands with their options and descriptions. */
    static CommandSpec model() {
        return parser(NAMES).getCommandSpec();
    }

    /**
     * A parser for the given words. It knows only the commands that are named among them, if there are any: to describe all
     * of them takes 13 ms longer (JDK 25).
     */
    static CommandLine parser(Collection<String> words) {
        CommandSpec program = HelpText.program();
        GlobalOptions.addTo(program);
        List<String> all =
                Stream.concat(NAMES.stream(), Stream.of(CompleteCommand.NAME)).toList();
        List<String> named = all.stream().filter(words::contains).toList();
        for (String name : named.isEmpty() ? all : named) {
            program.addSubcommand(name, named(name).spec());
        }
        return new CommandLine(program)
                .setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false)
                .setAbbreviatedSubcommandsAllowed(false);
    }

    /** Parses a command line; an option that is repeated replaces the one before. */
    static Arguments parseAgain(Collection<String> words) {
        return new Arguments(parser(words).setOverwrittenOptionsAllowed(true).parseArgs(words.toArray(String[]::new)));
    }
}
