package circuit.cli;

import circuit.cli.completion.Completer;
import circuit.cli.completion.Completion;
import circuit.cli.completion.CompletionValues;
import circuit.cli.help.HelpText;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code circuit __complete -- WORD...}: what can stand for the last of the words. Hidden, as only the shells' scripts ask
 * it; {@link Completion#lines()} says how it answers. A mistake in the words or the configuration is no error here, where
 * nobody would see a message: it only leaves less to offer.
 */
final class CompleteCommand implements Command {
    static final String NAME = "__complete";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.usageMessage().hidden(true);
        return spec.addPositional(HelpText.argument("WORD", "0..*", ""));
    }

    @Override
    public int run(Arguments arguments, Host host) {
        List<String> words = words(arguments.arguments(), host);
        Completer completer = new Completer(Commands.model(), new CompletionValues(host));
        completer.complete(words.isEmpty() ? List.of("") : words).lines().forEach(host.out()::println);
        return ExitCode.OK;
    }

    /** Joins what bash splits, {@code --option = value}, and replaces a leading {@code ~/} as a shell would. */
    private static List<String> words(List<String> typed, Host host) {
        List<String> words = new ArrayList<>();
        boolean joins = false;
        for (String word : typed) {
            String before = words.isEmpty() ? "" : words.get(words.size() - 1);
            boolean isEquals = word.equals("=") && before.startsWith("--") && !before.contains("=");
            if (isEquals || joins) {
                words.set(words.size() - 1, before + word);
            } else {
                words.add(word);
            }
            joins = isEquals;
        }
        String home = host.variable("HOME").orElse("~") + "/";
        words.replaceAll(word -> word.startsWith("~/") ? home + word.substring(2) : word.replace("=~/", "=" + home));
        return words;
    }
}
