package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.text.English;
import circuit.text.Sanitizer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code circuit schema}: what an editor needs to complete and check a file as it is typed. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "schema",
                        "Prints the JSON Schema of a kind of file, for your editor.",
                        "circuit schema routine > routine.schema.json",
                        "# yaml-language-server: $schema=routine.schema.json   the first line of a file")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("KIND")
                        .type(String.class)
                        .arity("1")
                        .required(true)
                        .completionCandidates(Schemas.NAMES)
                        .description(English.either(Schemas.NAMES))
                        .build());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        String name = arguments.argument().orElse("");
        if (!Schemas.NAMES.contains(name)) {
            throw CommandException.usage(
                    "there is no schema %s; write %s".formatted(Sanitizer.quoted(name), English.either(Schemas.NAMES)));
        }
        host.out().print(Schemas.text(name));
        return ExitCode.OK;
    }
}
