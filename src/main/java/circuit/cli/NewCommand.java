package circuit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.Editor;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.TypedOption;
import circuit.library.Diagnostic;
import circuit.library.Library;
import circuit.library.SourceFile;
import circuit.library.check.LibraryChecker;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code circuit new}: a routine of the user's own, begun from a commented template or from another routine. */
final class NewCommand implements Command {
    private static final TypedOption<String> FROM =
            TypedOption.text("--from", "ROUTINE", "begin with a copy of this one");
    private static final String MODELINE = "# yaml-language-server:";
    private static final String SCHEMA_LINE = MODELINE + " $schema=../schema/" + Schemas.file("routine") + "\n";

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "new",
                        "Begins a routine of your own, and opens it in your editor.",
                        "circuit new desk-break",
                        "circuit new my-back --from back-3x")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .type(String.class)
                        .arity("1")
                        .required(true)
                        .description("what you will type to run it, such as desk-break")
                        .build())
                .addOption(FROM.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        String name = name(arguments.argument().orElse(""));
        Path own = Xdg.config(host)
                .orElseThrow(
                        () -> CommandException.usage("HOME is not set, so there is no place for routines of your own"));
        Library library = RoutineLoader.library(Folders.of(arguments, host));
        Optional<String> from = arguments.value(FROM);
        String text = from.isPresent() ? copy(library, from.get()) : RoutineTemplate.of(name);
        Optional<Editor> editor = host.isTerminal() ? Editor.of(host) : Optional.empty();

        Path file = write(own.resolve("routines"), name, SCHEMA_LINE + text);
        Schemas.copyTo(own.resolve("schema"));
        host.out().println(file);
        host.out().flush();
        if (editor.isPresent()) {
            editor.get().open(file);
        }
        check(library, file).forEach(problem -> host.err().println("circuit: " + problem));
        return ExitCode.OK;
    }

    private static String name(String asked) {
        if (Library.isName(asked)) {
            return asked;
        }
        throw CommandException.usage(
                "%s cannot be a routine's name; write small letters, digits, \".\", \"_\" and \"-\", like %s"
                        .formatted(
                                Sanitizer.quoted(asked), Library.toName(asked).orElse("desk-break")));
    }

    /** The text of a routine at hand, without the line that tells an editor where its schema is. */
    private static String copy(Library library, String from) throws IOException {
        RoutineLoader.open(library, from);
        SourceFile file = library.find(from).orElseThrow();
        String text = new String(file.folder().read(file.file()), UTF_8).replaceFirst("^\ufeff", "");
        return text.lines().filter(line -> !line.startsWith(MODELINE)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Path other = folder.resolve(name + ".yml");
        Files.createDirectories(folder);
        try {
            if (Files.exists(other)) {
                throw new FileAlreadyExistsException(other.toString());
            }
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw CommandException.usage("%s is there already; edit it, or choose another name".formatted(e.getFile()));
        }
    }

    private static List<Diagnostic> check(Library library, Path file) {
        return library.find(file.toString())
                .map(routine -> new LibraryChecker(library).check(routine).diagnostics())
                .orElse(List.of());
    }
}
