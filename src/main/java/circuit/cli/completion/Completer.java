package circuit.cli.completion;

import circuit.cli.completion.Completion.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Answers what can follow the words typed so far. */
public final class Completer {
    private static final String END_OF_OPTIONS = "--";

    private final CommandSpec root;
    private final CompletionValues values;

    /**
     * A completer for a program.
     *
     * @param root is made to parse unfinished lines, so it parses no other lines afterwards
     */
    public Completer(CommandSpec root, CompletionValues values) {
        this.root = root;
        this.values = values;
        root.parser().collectErrors(true);
        root.subcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
    }

    /**
     * What can stand for the last of these words.
     *
     * @param words those behind the program's name, without quotes; the last may be empty
     */
    public Completion complete(List<String> words) {
        int last = words.size() - 1;
        List<String> before = words.subList(0, last);
        ParseResult parsed = root.commandLine().parseArgs(before.toArray(String[]::new));
        return complete(before, words.get(last), parsed);
    }

    private Completion complete(List<String> before, String typed, ParseResult line) {
        ParseResult command = innermost(line);
        boolean isOptionPossible = !before.contains(END_OF_OPTIONS);
        OptionSpec open = isOptionPossible ? open(before, command.commandSpec()) : null;
        if (open != null && takesValue(open) && !(isLong(open) && typed.startsWith("-"))) {
            return values.values(open, typed, line).where(beginsLike(typed));
        }
        if (isOptionPossible && typed.startsWith("--") && typed.contains("=")) {
            return joinedValue(typed, line);
        }
        if (isOptionPossible && typed.startsWith("-")) {
            return options(command).where(name -> name.startsWith(typed));
        }
        if (!line.hasSubcommand()) {
            boolean isCommandUnknown = !line.unmatched().isEmpty();
            return isCommandUnknown
                    ? Completion.NONE
                    : commands(line.commandSpec()).where(beginsLike(typed));
        }
        return argument(typed, line);
    }

    /** The option whose value is typed: the last word, or one before it if it takes all words that follow. */
    private static @Nullable OptionSpec open(List<String> before, CommandSpec command) {
        for (int i = before.size() - 1; i >= 0; i--) {
            OptionSpec option = command.findOption(before.get(i));
            if (option != null) {
                return i == before.size() - 1 || isLong(option) ? option : null;
            }
        }
        return null;
    }

    private static boolean isLong(OptionSpec option) {
        return option.arity().max() > 1;
    }

    private Completion joinedValue(String typed, ParseResult line) {
        int value = typed.indexOf('=') + 1;
        OptionSpec option = innermost(line).commandSpec().findOption(typed.substring(0, value - 1));
        if (option == null || !takesValue(option)) {
            return Completion.NONE;
        }
        String start = typed.substring(value);
        return values.values(option, start, line).where(beginsLike(start)).behind(typed.substring(0, value));
    }

    private Completion argument(String typed, ParseResult line) {
        ParseResult command = innermost(line);
        int given = command.unmatched().size();
        for (PositionalParamSpec argument : command.matchedPositionals()) {
            given += argument.originalStringValues().size();
        }
        List<PositionalParamSpec> arguments = command.commandSpec().positionalParameters();
        if (arguments.isEmpty() || given >= arguments.get(0).arity().max()) {
            return Completion.NONE;
        }
        return values.values(arguments.get(0), typed, line).where(beginsLike(typed));
    }

    private static ParseResult innermost(ParseResult line) {
        return line.hasSubcommand() ? line.subcommand() : line;
    }

    /** The options that are not given yet; none can be given twice. */
    private static Completion options(ParseResult command) {
        List<Candidate> names = new ArrayList<>();
        for (OptionSpec option : command.commandSpec().options()) {
            if (!option.hidden() && !command.hasMatchedOption(option)) {
                for (String name : option.names()) {
                    names.add(new Candidate(name, String.join(" ", option.description())));
                }
                command.commandSpec().negatedOptionsMap().forEach((name, negated) -> {
                    if (negated.equals(option)) {
                        names.add(new Candidate(name, "the opposite of " + option.longestName()));
                    }
                });
            }
        }
        return Completion.of(names.stream());
    }

    /** The commands of a program, without the hidden ones. */
    static Completion commands(CommandSpec program) {
        return Completion.of(program.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(command -> new Candidate(
                        command.name(),
                        Stream.of(command.usageMessage().header()).findFirst().orElse(""))));
    }

    /** A name is found by its beginning, and by the beginning of any part of it: {@code upper-back} by {@code ba}. */
    private static Predicate<String> beginsLike(String typed) {
        return word -> word.startsWith(typed) || word.contains("-" + typed);
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().min() > 0;
    }
}
