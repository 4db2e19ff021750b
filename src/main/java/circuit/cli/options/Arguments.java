package circuit.cli.options;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The parsed command line of one command. */
public final class Arguments {
    private final ParseResult program;
    private final ParseResult command;

    /** What stands before the command, and what follows it. */
    public Arguments(ParseResult program) {
        this.program = program;
        command = program.hasSubcommand() ? program.subcommand() : program;
    }

    /** The value that was given to an option. */
    public <T> Optional<T> value(TypedOption<T> option) {
        @Nullable OptionSpec matched = matched(option.name());
        return matched == null ? Optional.empty() : Optional.ofNullable(matched.<@Nullable T>getValue());
    }

    /** The value of an option as it was typed. */
    Optional<String> text(String option) {
        @Nullable OptionSpec matched = matched(option);
        return matched == null
                ? Optional.empty()
                : matched.stringValues().stream().findFirst();
    }

    public boolean has(TypedOption<?> option) {
        return matched(option.name()) != null;
    }

    /** The first argument of the command; empty where it is missing or an empty text. */
    public Optional<String> argument() {
        return arguments().stream().findFirst().filter(text -> !text.isEmpty());
    }

    /** The arguments of the command that are no options. */
    public List<String> arguments() {
        return command.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    /**
     * The command's own options as they would be typed again, one word each: {@code --name=value}, {@code --flag} or
     * {@code --no-flag}.
     */
    public List<String> options() {
        return command.matchedOptions().stream()
                .filter(option -> !option.inherited())
                .distinct()
                .map(Arguments::word)
                .toList();
    }

    private static String word(OptionSpec option) {
        if (option.arity().max() > 0) {
            List<String> values = option.stringValues();
            return option.longestName() + "=" + values.get(values.size() - 1);
        }
        return Boolean.TRUE.equals(option.getValue())
                ? option.longestName()
                : option.longestName().replaceFirst("--", "--no-");
    }

    private @Nullable OptionSpec matched(String option) {
        @Nullable OptionSpec matched = command.matchedOption(option);
        return matched == null ? program.matchedOption(option) : matched;
    }
}
