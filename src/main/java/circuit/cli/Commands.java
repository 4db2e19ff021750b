package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.options.Arguments;
import circuit.cli.options.GlobalOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name, in the order in which the help lists them. */
final class Commands {
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Commands() {
        commands.put("run", new RunCommand());
        commands.put("resume", new ResumeCommand());
        commands.put("list", new ListCommand());
        commands.put("show", new ShowCommand());
        commands.put("check", new CheckCommand());
        commands.put("new", new NewCommand());
        commands.put("config", new ConfigCommand());
        commands.put("schema", new SchemaCommand());
        commands.put("log", new LogCommand());
        commands.put("stats", new StatsCommand());
        commands.put("completion", new CompletionCommand());
        commands.put("help", new HelpCommand());
        commands.put(CompleteCommand.NAME, new CompleteCommand());
    }

    /** The commands that are listed; the hidden one is for the shells' scripts only. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(commands.keySet());
        names.remove(CompleteCommand.NAME);
        return names;
    }

    Optional<Command> named(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** The whole program: all commands with their options and descriptions. */
    CommandSpec model() {
        return parser(names()).getCommandSpec();
    }

    /**
     * A parser for the given words. It knows only the commands that are named among them, if there are any: to describe all
     * of them takes 13 ms longer (JDK 25).
     */
    CommandLine parser(Collection<String> words) {
        CommandSpec program = HelpText.program();
        GlobalOptions.addTo(program);
        boolean isAnyNamed = words.stream().anyMatch(commands::containsKey);
        commands.forEach((name, command) -> {
            if (!isAnyNamed || words.contains(name)) {
                program.addSubcommand(name, command.spec());
            }
        });
        return new CommandLine(program)
                .setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false)
                .setAbbreviatedSubcommandsAllowed(false);
    }

    /** Parses a command line. */
    Arguments parse(Collection<String> words) {
        return new Arguments(parser(words).parseArgs(words.toArray(String[]::new)));
    }
}
