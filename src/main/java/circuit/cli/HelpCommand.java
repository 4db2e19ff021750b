package circuit.cli;

import circuit.cli.help.FormatPage;
import circuit.cli.help.FormatReference;
import circuit.cli.help.HelpLayout;
import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.PageOptions;
import circuit.cli.options.Settings;
import circuit.library.Library;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit help}: prints the same pages as {@code --help}, and the reference of the format of the files. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "help",
                        "Tells what a command does, or how a routine is written.",
                        "circuit help",
                        "circuit help run",
                        "circuit help format    # every key and phrase of a routine, with examples")
                .addPositional(HelpText.argument("TOPIC", "0..1", "a command, or format"));
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        String topic = arguments.argument().orElse("");
        if (topic.equals(FormatPage.TOPIC)) {
            FormatPage.lines(format(), Math.min(HelpLayout.WIDEST, PageOptions.columns(host)))
                    .forEach(host.out()::println);
            return ExitCode.OK;
        }
        CommandSpec root = Commands.model();
        CommandLine command =
                topic.isEmpty() ? root.commandLine() : root.subcommands().get(topic);
        if (command == null) {
            throw CommandException.usage(unknown(topic, host));
        }
        host.out().print(HelpLayout.page(command, host.streams().columns()));
        return ExitCode.OK;
    }

    /** The reference of the format of the files. */
    static List<FormatReference.Section> format() throws IOException {
        return FormatReference.sections(SchemaCommand.text("routine"), SchemaCommand.text("exercise"));
    }

    /** The message for a word that is no command, but perhaps the name of a routine or an exercise. */
    static String unknown(String word, Host host) {
        Library library = Folders.of(Settings.asFarAsReadable(Commands.parseAgain(List.of()), host))
                .library();
        String remedy = RoutineLoader.remedy(word, library)
                .orElseGet(() -> NearestName.remedy(word, Commands.NAMES, nearestRoutine(word, library)));
        return "there is no command %s; %s".formatted(Sanitizer.quoted(word), remedy);
    }

    private static String nearestRoutine(String word, Library library) {
        return library.unknown(word).nearest().stream()
                .findFirst()
                .map(name -> "did you mean circuit run " + name + "?")
                .orElse("circuit help lists them all");
    }
}
