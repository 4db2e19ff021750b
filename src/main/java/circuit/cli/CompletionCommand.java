package circuit.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code circuit completion}: a script that makes a shell complete our commands, options and names. */
final class CompletionCommand implements Command {
    private static final TypedOption<Stock> WORDS = TypedOption.choice(
                    "--words", "STOCK", Stock.class, "what the scripts ask for: the names of a kind, a line each")
            .hidden();

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
                .addOption(WORDS.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) {
        lines(arguments, host).forEach(line -> host.out().print(line + "\n"));
        return ExitCode.OK;
    }

    private static List<String> lines(Arguments arguments, Host host) {
        Optional<Stock> words = arguments.value(WORDS);
        if (words.isPresent()) {
            // A mistake in the configuration is told by the commands; here nobody would see it.
            Settings settings = Settings.asFarAsReadable(arguments, host);
            return words.get().names(Folders.of(settings));
        }
        String asked = arguments.argument().orElse("");
        if (asked.isEmpty()) {
            throw CommandException.usage("circuit completion needs the name of a shell: bash, zsh or fish");
        }
        List<Completable> commands = Completable.all(new Commands().model());
        return switch (TypedOption.choice("SHELL", asked, Shell.class)) {
            case BASH -> BashCompletion.script(commands);
            case ZSH -> ZshCompletion.script(commands);
            case FISH -> FishCompletion.script(commands);
        };
    }
}
