package circuit.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit completion}: a script that makes a shell complete our commands, options and names. */
final class CompletionCommand implements Verb {

    /** The shells that we can talk to. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Override
    public CommandSpec spec() {
        return Help.page(
                        "completion SHELL",
                        "A script for your shell: in bash, zsh or fish, Tab completes commands, options and names.",
                        "eval \"$(circuit completion bash)\"    # a line for ~/.bashrc",
                        "circuit completion zsh > ~/.zfunc/_circuit",
                        "circuit completion fish > ~/.config/fish/completions/circuit.fish")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SHELL")
                        .type(String.class)
                        .arity("0..1")
                        .description("bash, zsh or fish")
                        .build())
                .addOption(OptionSpec.builder("--words")
                        .type(String.class)
                        .arity("1")
                        .paramLabel("STOCK")
                        .hidden(true)
                        .description("what the scripts ask for: the names of a kind, a line each")
                        .build());
    }

    @Override
    public int run(ParseResult given, Host host) {
        lines(given, host).forEach(line -> host.out().print(line + "\n"));
        return ExitCode.OK;
    }

    private static List<String> lines(ParseResult given, Host host) {
        if (Values.isSet(given, "--words")) {
            String word = given.matchedOptionValue("--words", "");
            // A mistake in the configuration is told by the commands; here nobody would see it.
            Settings settings = Settings.asFarAsReadable(given, host);
            return Values.oneOf("--words", word, Stock.values()).names(Folders.of(settings));
        }
        String asked = given.matchedPositionalValue(0, "");
        if (asked.isEmpty()) {
            throw CommandException.usage("circuit completion needs the name of a shell: bash, zsh or fish");
        }
        List<Completable> commands = Completable.all(new Program().model());
        return switch (Values.oneOf("SHELL", asked, Shell.values())) {
            case BASH -> BashCompletion.script(commands);
            case ZSH -> ZshCompletion.script(commands);
            case FISH -> FishCompletion.script(commands);
        };
    }
}
