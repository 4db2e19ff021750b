package circuit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell completes it.
 *
 * @param name empty for the program itself
 * @param most how many arguments it takes
 * @param argument what is offered for each of them
 */
record Completable(String name, String line, List<Option> options, int most, Offer argument) {

    /**
     * An option.
     *
     * @param names all its spellings
     */
    record Option(List<String> names, String line, boolean takesValue, Offer value) {
        static Option of(OptionSpec option) {
            List<String> names = new ArrayList<>(List.of(option.names()));
            if (option.negatable()) {
                names.add("--no-" + option.longestName().substring(2));
            }
            return new Option(
                    List.copyOf(names),
                    String.join(" ", option.description()),
                    option.arity().min() > 0,
                    Offer.of(option));
        }
    }

    /** The program itself first, then its commands. */
    static List<Completable> all(CommandSpec root) {
        List<Completable> all = new ArrayList<>();
        all.add(of("", root));
        for (Map.Entry<String, CommandLine> command : root.subcommands().entrySet()) {
            all.add(of(command.getKey(), command.getValue().getCommandSpec()));
        }
        return all;
    }

    private static Completable of(String name, CommandSpec spec) {
        List<String> commands = List.copyOf(spec.root().subcommands().keySet());
        List<Option> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(Option::of)
                .toList();
        List<PositionalParamSpec> arguments = spec.positionalParameters();
        if (arguments.isEmpty()) {
            return new Completable(name, Page.line(spec), options, 0, new Offer.Nothing());
        }
        PositionalParamSpec argument = arguments.get(0);
        return new Completable(name, Page.line(spec), options, argument.arity().max(), offer(argument, commands));
    }

    private static Offer offer(PositionalParamSpec argument, List<String> commands) {
        Offer offer = Offer.of(argument);
        return offer instanceof Offer.Commands ? new Offer.Words(commands) : offer;
    }

    /** All spellings of the options of all commands that are followed by a value. */
    static List<String> takingValues(List<Completable> commands) {
        return commands.stream()
                .flatMap(command -> command.options().stream())
                .filter(Option::takesValue)
                .flatMap(option -> option.names().stream())
                .distinct()
                .toList();
    }
}
