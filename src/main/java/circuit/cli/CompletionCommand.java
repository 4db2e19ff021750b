package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Resource;
import circuit.cli.options.Arguments;
import circuit.cli.options.TypedOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit completion}: a script that makes a shell complete commands, options and names. */
final class CompletionCommand implements Command {
    /** The shells that have a script. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private static final List<String> SHELLS =
            Arrays.stream(Shell.values()).map(TypedOption::word).toList();

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "completion",
                        "Prints the script that makes Tab complete in your shell.",
                        "eval \"$(circuit completion bash)\"    # a line for ~/.bashrc",
                        "circuit completion zsh > ~/.zfunc/_circuit",
                        "circuit completion fish > ~/.config/fish/completions/circuit.fish")
                .addPositional(HelpText.argument("SHELL", "0..1", "bash, zsh or fish", SHELLS));
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        String asked = arguments.argument().orElse("");
        if (asked.isEmpty()) {
            throw CommandException.usage("circuit completion needs the name of a shell: bash, zsh or fish");
        }
        host.out().print(script(TypedOption.choice("the shell", asked, Shell.class)));
        return ExitCode.OK;
    }

    /** What the shell is to read when it starts. */
    static String script(Shell shell) throws IOException {
        return Resource.text("/circuit/completion/circuit." + TypedOption.word(shell));
    }
}
