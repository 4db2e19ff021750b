package circuit.cli.completion;

import circuit.cli.completion.Completion.Candidate;
import circuit.cli.completion.Completion.Hint;
import circuit.cli.help.FormatPage;
import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionRow;
import circuit.history.merge.ConflictCopies;
import circuit.library.ExerciseLibrary;
import circuit.library.Library;
import circuit.library.Library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.report.SessionWords;
import circuit.routine.Block;
import circuit.routine.Prescription;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The values of options and arguments: chosen by the label (ROUTINE, DIR ...), else picocli's candidates. */
public final class CompletionValues {
    private static final int MOST_SESSIONS = 50;

    private final Host host;

    public CompletionValues(Host host) {
        this.host = host;
    }

    /**
     * What can stand for an option's or an argument's value, not yet narrowed down to what is typed of it. Add a line here
     * for a label whose values the product knows.
     *
     * @param line the program's line up to this value, parsed as far as it can be
     */
    Completion values(ArgSpec argument, String typed, ParseResult line) {
        Arguments arguments = new Arguments(line);
        try {
            return switch (argument.paramLabel()) {
                case "ROUTINE", "FILE" -> routines(arguments, typed).with(Hint.YAML_FILES);
                case "ROUTINE|EXERCISE" ->
                    Completion.of(Stream.concat(
                                    routines(arguments, typed).candidates().stream(),
                                    exercises(arguments).candidates().stream()))
                            .with(Hint.YAML_FILES);
                case "EXERCISE" -> exercises(arguments);
                case "WORD" -> listed(arguments, typed, line);
                case "LIST" -> equipment(line, typed);
                case "SESSION" -> sessions(arguments);
                case "WHEN" -> days();
                case "TIME" -> lastDays();
                case "DIR", "PAGE" -> Completion.NONE.with(Hint.FOLDERS);
                case "FOLDER|FILE" -> copies(arguments).with(Hint.FOLDERS);
                case "TOPIC" -> topics(line);
                default -> words(argument);
            };
        } catch (CommandException | HistoryException e) {
            return Completion.NONE;
        }
    }

    /** Reads only the routines whose names contain what was typed, for their titles. */
    private Completion routines(Arguments arguments, String typed) {
        Library library = library(arguments);
        return Completion.of(library.routines().stream()
                .filter(routine -> routine.name().contains(typed))
                .map(routine -> new Candidate(routine.name(), title(library, routine))));
    }

    private static String title(Library library, RoutineEntry routine) {
        return library.read(routine.file()) instanceof RoutineResult.Loaded loaded
                ? loaded.routine().description().title()
                : "";
    }

    private Completion exercises(Arguments arguments) {
        return Completion.ofWords(library(arguments).exercises().all().stream().filter(Prescription::isLibraryName));
    }

    /** What a list can be narrowed down to: routines, or with {@code --exercises} what an exercise has. */
    private Completion listed(Arguments arguments, String typed, ParseResult line) {
        if (!line.subcommand().hasMatchedOption("--exercises")) {
            return routines(arguments, typed);
        }
        ExerciseLibrary library = library(arguments).exercises();
        return Completion.ofWords(library.all().stream()
                .flatMap(name -> library.named(name).stream())
                .flatMap(exercise -> Stream.of(
                                List.of(exercise.name()),
                                exercise.instructions().muscles(),
                                exercise.equipment())
                        .flatMap(List::stream))
                .distinct()
                .sorted());
    }

    /** What the routine on the line uses, or what any routine uses; leaves out items already in the comma list. */
    private Completion equipment(ParseResult line, String typed) {
        Library library = library(new Arguments(line));
        String asked = line.subcommand().matchedArgs().stream()
                .filter(argument -> argument.paramLabel().startsWith("ROUTINE"))
                .flatMap(argument -> argument.stringValues().stream())
                .findFirst()
                .orElse("");
        Set<String> equipment = library.open(asked) instanceof RoutineResult.Loaded loaded
                ? equipmentOf(loaded)
                : equipmentOfAll(library);
        String listed = typed.substring(0, typed.lastIndexOf(',') + 1);
        equipment.removeAll(TypedOption.items(listed));
        return Completion.ofWords(equipment.stream().map(item -> listed + item));
    }

    private static Set<String> equipmentOf(RoutineResult.Loaded loaded) {
        Set<String> equipment = new TreeSet<>(loaded.routine().description().equipment());
        for (Block block : loaded.routine().blocks()) {
            for (Prescription prescription : block.exercises()) {
                equipment.addAll(prescription.equipment());
                loaded.exercises()
                        .named(prescription.exercise())
                        .ifPresent(exercise -> equipment.addAll(exercise.equipment()));
            }
        }
        return equipment;
    }

    private static Set<String> equipmentOfAll(Library library) {
        Set<String> equipment = new TreeSet<>();
        for (RoutineEntry entry : library.routines()) {
            if (library.read(entry.file()) instanceof RoutineResult.Loaded loaded) {
                equipment.addAll(loaded.routine().description().equipment());
            }
        }
        return equipment;
    }

    /** The newest first, by every name that {@code circuit log} takes. */
    private Completion sessions(Arguments arguments) throws HistoryException {
        Optional<Path> history = folders(arguments).history();
        List<SessionRow> sessions = history.isPresent()
                ? new HistoryReader(history.get())
                        .sessions().stream().limit(MOST_SESSIONS).toList()
                : List.of();
        List<Candidate> names = new ArrayList<>();
        sessions.stream().limit(1).forEach(last -> names.add(new Candidate("last", SessionWords.of(last))));
        sessions.stream()
                .map(session -> session.started().toLocalDate().toString())
                .distinct()
                .forEach(day -> names.add(new Candidate(day, "")));
        sessions.forEach(session -> names.add(new Candidate(session.session(), SessionWords.of(session))));
        return Completion.of(names.stream());
    }

    private static Completion topics(ParseResult line) {
        Candidate format = new Candidate(FormatPage.TOPIC, "Every key and phrase of a routine's file.");
        return Completion.of(
                Stream.concat(Completer.commands(line.commandSpec()).candidates().stream(), Stream.of(format)));
    }

    /** What a synchroniser left beside the history; a folder can be anywhere. */
    private Completion copies(Arguments arguments) {
        return Completion.ofWords(folders(arguments).history().stream()
                .flatMap(data -> ConflictCopies.in(data).stream())
                .map(Path::toString));
    }

    private static Completion days() {
        return Completion.of(Stream.of(
                new Candidate("today", ""),
                new Candidate("yesterday", ""),
                new Candidate("7d", "the last seven days"),
                new Candidate("2w", "the last two weeks"),
                new Candidate("12w", "the last twelve weeks")));
    }

    /** When a session that is added can have begun; a time of that day needs quotes, which only its author can type. */
    private Completion lastDays() {
        LocalDate today = LocalDate.now(host.clock());
        return Completion.of(Stream.concat(
                Stream.of(new Candidate("yesterday", "at noon")),
                IntStream.rangeClosed(1, 7).mapToObj(today::minusDays).map(day -> new Candidate(day.toString(), ""))));
    }

    private static Completion words(ArgSpec argument) {
        Iterable<String> words = argument.completionCandidates();
        return words == null ? Completion.NONE : Completion.ofWords(StreamSupport.stream(words.spliterator(), false));
    }

    private Library library(Arguments arguments) {
        return folders(arguments).library();
    }

    private Folders folders(Arguments arguments) {
        return Folders.of(Settings.asFarAsReadable(arguments, host));
    }
}
