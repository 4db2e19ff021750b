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
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit new}: a routine of the user's own, begun from a commented template or from another routine. */
final class NewCommand implements Command {
    private static final TypedOption<String> FROM =
            TypedOption.text("--from", "ROUTINE", "begin with a copy of this one");
    private static final Set<String> YAML_WORDS = Set.of("true", "false", "null");
    private static final String MODELINE = "# yaml-language-server:";
    private static final String SCHEMA_LINE = MODELINE + " $schema=../schema/" + SchemaCommand.file("routine") + "\n";

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "new",
                        "Begins a routine of your own, and opens it in your editor.",
                        "circuit new desk-break",
                        "circuit new my-back --from back-3x")
                .addPositional(HelpText.argument("NAME", "1", "what you will type to run it, such as desk-break"))
                .addOption(FROM.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        String name = name(arguments.argument().orElse(""));
        Path own = Xdg.config(host)
                .orElseThrow(
                        () -> CommandException.usage("HOME is not set, so there is no place for routines of your own"));
        Library library = Folders.of(Settings.of(arguments, host)).library();
        Optional<String> from = arguments.value(FROM);
        String text = from.isPresent() ? copy(library, from.get()) : template(name);
        Optional<Editor> editor = host.isTerminal() ? Editor.of(host) : Optional.empty();

        Path file = write(own, name, SCHEMA_LINE + text);
        host.out().println(file);
        host.out().flush();
        if (editor.isPresent()) {
            editor.get().open(file);
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

    /** The text of a routine at hand, without the line that tells an editor where its schema is. */
    private static String copy(Library library, String from) throws IOException {
        RoutineLoader.load(from, library);
        SourceFile file = RoutineLoader.find(from, library);
        String text = new String(file.bytes(), UTF_8).replaceFirst("^\ufeff", "");
        return text.lines().filter(line -> !line.startsWith(MODELINE)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text of a new routine, which can be trained as it stands and shows the rest of the format in comments. */
    private static String template(String name) {
        return """
                # Train it: circuit run %s    Look at it: circuit show %s    Find mistakes: circuit check %s

                name: %s
                about: In one line, what it is for.
                equipment: [mat]
                rounds: 3
                rest: 20s               # between exercises; 1m30s and 1:30 are durations too
                # round-rest: 1m        # between rounds, where it is not the same
                # order: sets           # all sets of one exercise before the next
                # pick: 2-3             # a pool: train only so many of the exercises, the ones not done for longest

                exercises:
                  # In lower case with hyphens: an exercise of the library. circuit show side-plank tells how it is done.
                  - glute-bridge: 12 reps
                  - side-plank: 30s each side
                  - cobra: 8 reps tempo 2-4-2        # seconds to raise, to hold, to lower
                  # Anything else is a move of your own.
                  - Push-ups: 8-12 reps
                  # - Farmer's walk: 1m @ 12kg
                  # - side-plank:                    # where there is more to say
                  #     time: 60s
                  #     sides: each
                  #     easier: 10s on 5s off        # for --level easier: the same minute, in bites
                  #     note: Feet stacked, or the top one in front.
                """.formatted(name, name, name, title(name));
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
