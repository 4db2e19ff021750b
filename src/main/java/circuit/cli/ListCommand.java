package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.MergeableCopies;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.ListedExercise;
import circuit.cli.output.ListedRoutine;
import circuit.library.ExerciseLibrary;
import circuit.library.Library;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit list}: lists the routines at hand, or the exercises of the library. */
final class ListCommand implements Command {
    private static final TypedOption<Boolean> EXERCISES =
            TypedOption.flag("--exercises", "the exercises of the library, and the routines that train each");
    private static final TypedOption<Boolean> JSON = TypedOption.flag("--json", "an array of objects, for programs");

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "list",
                        "Lists the routines at hand: how long each takes, when last done.",
                        "circuit list",
                        "circuit list --exercises glutes",
                        "circuit list --json | jq -r '.[].name'")
                .addPositional(
                        HelpText.argument("WORD", "0..*", "only those that have it: a name, a muscle, equipment"))
                .addOption(EXERCISES.spec())
                .addOption(JSON.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        Settings settings = Settings.of(arguments, host);
        Folders folders = Folders.of(settings);
        if (arguments.has(EXERCISES)) {
            listExercises(folders.library(), arguments, host);
        } else {
            listRoutines(settings, folders, arguments, host);
        }
        return ExitCode.OK;
    }

    private static void listExercises(Library library, Arguments arguments, Host host) {
        ExerciseLibrary exercises = library.exercises();
        List<String> words = arguments.arguments();
        List<ListedExercise> all = ListedExercise.of(exercises, library);
        List<ListedExercise> listed =
                all.stream().filter(exercise -> exercise.matches(words)).toList();
        if (arguments.has(JSON)) {
            ListedExercise.json(listed, host.out());
        } else {
            ListedExercise.table(listed, host.streams().columns()).forEach(host.out()::println);
        }
        if (listed.isEmpty() && !words.isEmpty()) {
            host.warn("no exercise has %s; %s"
                    .formatted(
                            quoted(words),
                            remedy(
                                    words,
                                    all.stream().flatMap(ListedExercise::texts),
                                    "circuit list --exercises lists them all")));
        }
        RoutineListing.broken(exercises.all().stream()
                        .filter(name -> exercises.named(name).isEmpty())
                        .flatMap(name -> exercises.find(name).stream())
                        .toList())
                .ifPresent(host::warn);
    }

    private static void listRoutines(Settings settings, Folders folders, Arguments arguments, Host host)
            throws IOException {
        RoutineListing listing = RoutineListing.read(settings, folders);
        List<String> words = arguments.arguments();
        List<ListedRoutine> listed = listing.routines();
        if (!words.isEmpty()) {
            listed = listed.stream().filter(routine -> routine.matches(words)).toList();
        }
        if (arguments.has(JSON)) {
            ListedRoutine.json(listed, host.out());
        } else {
            ListedRoutine.table(listed, host.clock(), host.streams().columns()).forEach(host.out()::println);
        }
        if (listed.isEmpty() && !words.isEmpty()) {
            host.warn("no routine has %s; %s"
                    .formatted(
                            quoted(words),
                            remedy(
                                    words,
                                    listing.routines().stream().flatMap(ListedRoutine::texts),
                                    "circuit list lists them all, circuit list --exercises the exercises")));
        }
        if (folders.history().isPresent()) {
            new UnfinishedSessions(folders, host).notices().forEach(host::warn);
            new UnsavedSessions(folders, host).printNotice();
            MergeableCopies.notice(folders, settings).ifPresent(host::warn);
        }
        RoutineListing.untrainable(listed).ifPresent(host::warn);
        listing.problems().forEach(host::warn);
    }

    /** What is like the first of the words that nothing has. */
    private static String remedy(List<String> words, Stream<String> texts, String fallback) {
        List<String> found =
                texts.map(text -> text.toLowerCase(Locale.ROOT)).distinct().toList();
        Set<String> known = new LinkedHashSet<>(found);
        found.forEach(text -> known.addAll(List.of(text.split("[^\\p{L}\\p{N}]+"))));
        return words.stream()
                .filter(word -> known.stream().noneMatch(text -> text.contains(word.toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(word -> NearestName.remedy(word, known, fallback))
                .orElse(fallback);
    }

    private static String quoted(List<String> words) {
        return English.all(words.stream().map(Sanitizer::quoted).toList());
    }
}
