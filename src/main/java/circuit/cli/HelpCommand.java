package circuit.cli;

import circuit.cli.help.HelpLayout;
import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit help}: prints the same pages as {@code --help}. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        return HelpText.command("help", "Tells what a command does, with examples.", "circuit help", "circuit help run")
                .addPositional(HelpText.argument("TOPIC", "0..1", "a command"));
    }

    @Override
    public int run(Arguments arguments, Host host) {
        CommandSpec root = Commands.model();
        String topic = arguments.argument().orElse("");
        CommandLine command =
                topic.isEmpty() ? root.commandLine() : root.subcommands().get(topic);
        if (command == null) {
            throw CommandException.usage(unknown(topic));
        }
        host.out().print(HelpLayout.page(command, host.streams().columns()));
        return ExitCode.OK;
    }

    /** The message for a word that is no command. */
    static String unknown(String word) {
        return "there is no command %s; %s"
                .formatted(
                        Sanitizer.quoted(word),
                        NearestName.remedy(word, Commands.NAMES, "circuit help lists them all"));
    }
}
