package circuit.library;

import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.library.reader.TitleRules;
import circuit.routine.Routine;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The routines and exercises at hand, in the folders where they are looked up. */
public final class Library {
    private final Map<Origin, Folder> folders = new EnumMap<>(Origin.class);

    /**
     * A library over the folder that was asked for, the user's own, and the built-in one; each comes before the next and
     * shadows it.
     */
    public Library(Optional<Path> given, Optional<Path> own, Path builtIn) {
        given.ifPresent(path -> folders.put(Origin.GIVEN, new Folder(path)));
        own.ifPresent(path -> folders.put(Origin.OWN, new Folder(path)));
        folders.put(Origin.BUILT_IN, new Folder(builtIn));
    }

    /** Where a routine comes from, in the order in which names are looked up. */
    public enum Origin {
        /** The folder given with {@code --routines} or {@code $CIRCUIT_ROUTINES}. */
        GIVEN,
        /** The user's own folder. */
        OWN,
        BUILT_IN
    }

    /**
     * A routine at hand, not read yet.
     *
     * @param shadows whether it takes the place of a built-in one
     */
    public record RoutineEntry(Origin origin, SourceFile file, boolean shadows) {
        public String name() {
            return file.name();
        }
    }

    /** All routines at hand by name, each as it would be found; no file is read. */
    public List<RoutineEntry> routines() {
        Map<String, RoutineEntry> found = new TreeMap<>();
        folders.forEach((origin, folder) -> {
            for (SourceFile file : folder.yamlFiles()) {
                RoutineEntry first = found.get(file.name());
                if (first != null && origin == Origin.BUILT_IN) {
                    found.put(first.name(), new RoutineEntry(first.origin(), first.file(), true));
                } else if (first == null && SourceFile.isName(file.name())) {
                    found.put(file.name(), new RoutineEntry(origin, file, false));
                }
            }
        });
        return List.copyOf(found.values());
    }

    /** The YAML files in the folders of routines that no name leads to. */
    public List<SourceFile> misnamed() {
        return folders.values().stream()
                .flatMap(folder -> folder.files().stream()
                        .sorted()
                        .map(file -> new SourceFile(folder, file))
                        .filter(SourceFile::isMisnamed))
                .toList();
    }

    /** The file that a name or a path stands for, whether or not anything is wrong with it. */
    public Optional<SourceFile> find(String asked) {
        if (SourceFile.isPath(asked)) {
            return findPath(asked);
        }
        return SourceFile.isName(asked)
                ? folders.values().stream()
                        .flatMap(folder -> folder.find(asked).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<SourceFile> findPath(String asked) {
        if (asked.isBlank()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(asked);
            Path file = path.getFileName();
            if (file == null || !Files.exists(path)) {
                return Optional.empty();
            }
            Path parent = path.getParent();
            return Optional.of(new SourceFile(new Folder(parent == null ? Path.of("") : parent), file.toString()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file that is meant: a routine's, an exercise's, or one that is there whatever it is called. */
    public Optional<SourceFile> findAny(String asked) {
        return find(asked).or(() -> exercises().find(asked)).or(() -> findPath(asked));
    }

    /** Whether there is a built-in routine of that name, which one of the user's own would hide. */
    public boolean hasBuiltIn(String name) {
        return Optional.ofNullable(folders.get(Origin.BUILT_IN))
                .flatMap(folder -> folder.find(name))
                .isPresent();
    }

    /** Reads the routine that a name or a path stands for, and the exercises it names. */
    public RoutineResult open(String asked) {
        Optional<SourceFile> file = find(asked);
        if (file.isEmpty()) {
            return unknown(asked);
        }
        RoutineResult result = read(file.get());
        if (result instanceof RoutineResult.Loaded loaded) {
            loaded.routine().prescriptions().forEach(each -> loaded.exercises().named(each.exercise()));
            List<Diagnostic> diagnostics = loaded.exercises().diagnostics();
            return diagnostics.isEmpty() ? loaded : new RoutineResult.Invalid(diagnostics);
        }
        return result;
    }

    /** Reads a routine without its exercises: enough to list it. */
    public RoutineResult read(SourceFile file) {
        Document document = file.read();
        if (file.isExercise(document)) {
            return invalid(file, "this file is an exercise's; a routine has a list of exercises");
        }
        Optional<String> fault = TitleRules.fault(file.name());
        if (fault.isPresent()) {
            return invalid(file, "the file's name %s %s".formatted(Sanitizer.quoted(file.name()), fault.get()));
        }
        ExerciseLibrary exercises = exercisesBeside(file.folder().exercises());
        ReadResult<Routine> reading = RoutineReader.read(document, file.name(), exercises);
        return reading.value()
                .<RoutineResult>map(routine -> new RoutineResult.Loaded(routine, exercises))
                .orElseGet(() -> new RoutineResult.Invalid(file.diagnostics(reading.problems())));
    }

    private static RoutineResult invalid(SourceFile file, String message) {
        return new RoutineResult.Invalid(List.of(new Diagnostic(file.shown(), 1, 1, message)));
    }

    /** The error for a name or a path that stands for no file. */
    public RoutineResult.Unknown unknown(String asked) {
        String shown = Sanitizer.quoted(asked);
        if (SourceFile.isPath(asked)) {
            return new RoutineResult.Unknown("there is no file %s".formatted(shown), List.of());
        }
        if (exercises().has(asked)) {
            return new RoutineResult.Unknown(
                    "%s is an exercise, not a routine; circuit show %s tells how it is done".formatted(asked, asked),
                    List.of());
        }
        if (findPath(asked).isPresent()) {
            return new RoutineResult.Unknown(
                    "there is no routine %s; for the file of that name write ./%s"
                            .formatted(shown, Sanitizer.marked(asked)),
                    List.of());
        }
        List<String> names = routines().stream().map(RoutineEntry::name).toList();
        String remedy = NearestName.remedy(asked, names, "circuit list shows the ones at hand");
        return new RoutineResult.Unknown(
                "there is no routine %s; %s".formatted(shown, remedy), NearestName.to(asked, names));
    }

    /** The error message for a name that stands for neither a routine nor an exercise. */
    public String unknownRoutineOrExercise(String asked) {
        if (SourceFile.isPath(asked)) {
            return unknown(asked).message();
        }
        List<String> names = Stream.concat(routines().stream().map(RoutineEntry::name), exercises().all().stream())
                .toList();
        return "there is no routine or exercise %s; %s"
                .formatted(
                        Sanitizer.quoted(asked),
                        NearestName.remedy(asked, names, "circuit list shows the routines at hand"));
    }

    /** All equipment that is named by a routine or an exercise at hand; reads all their files. */
    public Set<String> equipment() {
        return equipment(Optional.empty(), exercises());
    }

    /** All equipment that is named by a routine at hand, by this one, or by an exercise in its reach; reads all files. */
    public Set<String> equipment(RoutineResult.Loaded loaded) {
        return equipment(Optional.of(loaded.routine()), loaded.exercises());
    }

    private Set<String> equipment(Optional<Routine> routineAtHand, ExerciseLibrary exercises) {
        Stream<Routine> others = routines().stream()
                .map(entry -> read(entry.file()))
                .filter(RoutineResult.Loaded.class::isInstance)
                .map(result -> ((RoutineResult.Loaded) result).routine());
        Set<String> equipment = exercises.equipment(any -> true);
        Stream.concat(routineAtHand.stream(), others).forEach(routine -> {
            equipment.addAll(routine.description().equipment());
            routine.prescriptions().forEach(each -> equipment.addAll(each.equipment()));
        });
        return equipment;
    }

    /** The exercises in reach of no routine in particular. */
    public ExerciseLibrary exercises() {
        return new ExerciseLibrary(
                folders.values().stream().map(Folder::exercises).toList());
    }

    /** The exercises in reach from a folder of exercises: those in it, the user's own, the built-in. */
    public ExerciseLibrary exercisesBeside(Folder exercises) {
        List<Folder> reach = new ArrayList<>(List.of(exercises));
        Stream.of(Origin.OWN, Origin.BUILT_IN)
                .flatMap(origin -> Optional.ofNullable(folders.get(origin)).stream())
                .map(Folder::exercises)
                .forEach(reach::add);
        return new ExerciseLibrary(reach);
    }

    /** The folders in the order in which names are looked up. */
    public List<Folder> folders() {
        return List.copyOf(folders.values());
    }
}
