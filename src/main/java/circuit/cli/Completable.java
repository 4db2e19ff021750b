package circuit.cli;

import java.util.ArrayList;
import java.util.Arrays;
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
            return new Option(
                    List.of(option.names()),
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
        List<Option> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(Option::of)
                .toList();
        List<PositionalParamSpec> arguments = spec.positionalParameters();
        if (arguments.isEmpty()) {
            return new Completable(name, line(spec), options, 0, new Offer.Nothing());
        }
        PositionalParamSpec argument = arguments.get(0);
        return new Completable(name, line(spec), options, argument.arity().max(), Offer.of(argument));
    }

    private static String line(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().description()).findFirst().orElse("");
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
