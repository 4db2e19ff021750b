package circuit.cli;

import circuit.text.NearestName;
import circuit.text.Sanitizer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit help}: what {@code --help} tells, for whoever tries this first. */
final class HelpCommand implements Verb {

    @Override
    public CommandSpec spec() {
        return Help.page(
                        "help [TOPIC]", "Tells what a command does, with examples.", "circuit help", "circuit help run")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("TOPIC")
                        .type(String.class)
                        .arity("0..1")
                        .description("a command")
                        .build());
    }

    @Override
    public boolean needsOthers() {
        return true;
    }

    @Override
    public int run(ParseResult given, Host host) {
        CommandSpec root = given.commandSpec().root();
        String topic = given.matchedPositionalValue(0, "");
        CommandLine command =
                topic.isEmpty() ? root.commandLine() : root.subcommands().get(topic);
        if (command == null) {
            throw CommandException.usage(unknown(topic, root));
        }
        Page.of(command.getCommandSpec()).forEach(host.out()::println);
        return ExitCode.OK;
    }

    /** What there is to say to a word that is no command. */
    static String unknown(String word, CommandSpec root) {
        return "there is no command %s; %s"
                .formatted(
                        Sanitizer.quoted(word),
                        NearestName.remedy(word, root.subcommands().keySet(), "circuit help lists them all"));
    }
}
