package circuit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.Editor;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Resource;
import circuit.cli.host.Xdg;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.history.HistoryException;
import circuit.library.Diagnostic;
import circuit.library.Library;
import circuit.library.SourceFile;
import circuit.library.check.LibraryChecker;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit new}: a routine of the user's own, begun from a commented card or from another routine. */
final class NewCommand implements Command {
    private static final TypedOption<String> FROM =
            TypedOption.text("--from", "ROUTINE", "begin with a copy of this one");
    private static final TypedOption<Kind> LIKE = TypedOption.choice(
            "--like", "KIND", Kind.class, "begin with a card for tabata, emom, amrap, strength or stretch");
    private static final TypedOption<Boolean> SHADOW =
            TypedOption.flag("--shadow", "take the name of a built-in routine, which is then hidden");
    private static final Set<String> YAML_WORDS = Set.of("true", "false", "null");
    private static final String MODELINE = "# yaml-language-server:";
    private static final String COMMANDS = "# Train it:";
    /** The top-level name with its value, in quotes or not; the group is a comment behind it. */
    private static final Pattern NAME_LINE = Pattern.compile(
            "^name:[ \t]+(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|.*?)([ \t]+#.*|[ \t]*)$", Pattern.MULTILINE);

    private static final String SCHEMA_LINE = MODELINE + " $schema=../schema/" + SchemaCommand.file("routine") + "\n";

    /** What kind of training a card begins as; each has its text in the resources. */
    enum Kind {
        TABATA,
        EMOM,
        AMRAP,
        STRENGTH,
        STRETCH
    }

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "new",
                        "Begins a routine of your own, and opens it in your editor.",
                        "circuit new desk-break",
                        "circuit new on-the-minute --like emom",
                        "circuit new my-back --from back-3x")
                .addPositional(HelpText.argument("NAME", "1", "what you will type to run it, such as desk-break"))
                .addOption(FROM.spec())
                .addOption(LIKE.spec())
                .addOption(SHADOW.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        String name = name(arguments.argument().orElse(""));
        Path own = Xdg.config(host)
                .orElseThrow(
                        () -> CommandException.usage("HOME is not set, so there is no place for routines of your own"));
        Library library = Folders.of(Settings.of(arguments, host)).library();
        if (library.hasBuiltIn(name) && !arguments.has(SHADOW)) {
            throw CommandException.usage(
                    "%s is a built-in routine, which a new one would hide; choose another name, like my-%s, or add --shadow"
                            .formatted(name, name));
        }
        Optional<String> from = arguments.value(FROM);
        if (from.isPresent() && arguments.has(LIKE)) {
            throw CommandException.usage("a routine begins either --from another or --like a kind; take one out");
        }
        String text = heading(name) + (from.isPresent() ? copy(library, from.get(), name) : card(arguments, name));
        Optional<Editor> editor = host.isTerminal() ? Editor.of(host) : Optional.empty();

        Path file = write(own, name, SCHEMA_LINE + text);
        host.out().println(file);
        host.out().flush();
        if (editor.isPresent()) {
            editor.get().open(file);
        } else if (host.isTerminal()) {
            host.warn("to have it opened, set EDITOR to your editor's command: export EDITOR=nano");
        }
        check(library, file).forEach(problem -> host.warn(problem.toString()));
        return ExitCode.OK;
    }

    private static String name(String asked) {
        if (SourceFile.isName(asked)) {
            return asked;
        }
        throw CommandException.usage(
                "%s cannot be a routine's name; write small letters, digits, \".\", \"_\" and \"-\", like %s"
                        .formatted(
                                Sanitizer.quoted(asked),
                                SourceFile.toName(asked).orElse("desk-break")));
    }

    /**
     * The text of a routine at hand with its comments, under a name of its own; without the lines for the editor and the
     * commands, which the copy has too.
     */
    private static String copy(Library library, String from, String name) throws IOException {
        RoutineLoader.load(from, library);
        SourceFile file = RoutineLoader.find(from, library);
        String text = new String(file.bytes(), UTF_8).replaceFirst("^\ufeff", "");
        String rest = text.lines()
                .filter(line -> !line.startsWith(MODELINE) && !line.startsWith(COMMANDS))
                .collect(Collectors.joining("\n", "", "\n"))
                .stripLeading();
        return named(rest, name);
    }

    private static String heading(String name) {
        return "%s circuit run %s    Look at it: circuit show %s    Find mistakes: circuit check %s\n\n"
                .formatted(COMMANDS, name, name, name);
    }

    /** The text of a new routine, which can be trained as it stands and shows more of the format in comments. */
    private static String card(Arguments arguments, String name) throws IOException {
        String kind = arguments.value(LIKE).map(TypedOption::word).orElse("new");
        return named(Resource.text("/circuit/cards/" + kind + ".yaml"), name);
    }

    private static String named(String text, String name) {
        return NAME_LINE.matcher(text).replaceFirst("name: " + Matcher.quoteReplacement(title(name)) + "$1");
    }

    /** A title made of a file's name, in quotes if YAML would take it for a number or the like. */
    private static String title(String name) {
        String words = name.replaceAll("[._-]+", " ").strip();
        boolean isText = words.indexOf(' ') > 0
                || (Character.isLetter(words.charAt(0)) && !YAML_WORDS.contains(words.toLowerCase(Locale.ROOT)));
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return isText ? title : '"' + title + '"';
    }

    /** Writes the routine, and the schemas beside it; a file that is there stays as it is. */
    private static Path write(Path own, String name, String text) {
        Path folder = own.resolve("routines");
        for (String ending : List.of(".yaml", ".yml")) {
            Path file = folder.resolve(name + ending);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw CommandException.usage("%s is there already; edit it, or choose another name".formatted(file));
            }
        }
        try {
            Files.createDirectories(folder);
            Path file = Files.writeString(folder.resolve(name + ".yaml"), text, StandardOpenOption.CREATE_NEW);
            SchemaCommand.copyTo(own.resolve("schema"));
            return file;
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s cannot be written to: %s; mend that, or set XDG_CONFIG_HOME to another folder"
                            .formatted(own, HistoryException.reason(e)));
        }
    }

    private static List<Diagnostic> check(Library library, Path file) {
        return library.find(file.toString())
                .map(routine -> new LibraryChecker(library).check(routine).diagnostics())
                .orElse(List.of());
    }
}
