package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Resource;
import circuit.cli.options.Arguments;
import circuit.text.English;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit schema}: what an editor needs to complete and check a file as it is typed. */
final class SchemaCommand implements Command {
    private static final List<String> NAMES = List.of("routine", "exercise", "config", "session");

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "schema",
                        "Prints the JSON Schema of a kind of file, for your editor.",
                        "circuit schema routine > routine.schema.json",
                        "# yaml-language-server: $schema=routine.schema.json   the first line of a file")
                .addPositional(HelpText.argument("KIND", "1", English.either(NAMES), NAMES));
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        String name = arguments.argument().orElse("");
        if (!NAMES.contains(name)) {
            throw CommandException.usage(
                    "there is no schema %s; write %s".formatted(Sanitizer.quoted(name), English.either(NAMES)));
        }
        host.out().print(text(name));
        return ExitCode.OK;
    }

    /** The file's name of a schema. */
    static String file(String name) {
        return name + ".schema.json";
    }

    /** The text of a schema. */
    static String text(String name) throws IOException {
        return Resource.text("/schema/" + file(name));
    }

    /** Puts them all into a folder, where an editor finds them without a network; rewrites only those that differ. */
    static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            Path copy = folder.resolve(file(name));
            String text = text(name);
            if (!Files.exists(copy) || !Files.readString(copy).equals(text)) {
                Files.writeString(copy, text);
            }
        }
    }
}
