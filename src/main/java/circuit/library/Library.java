package circuit.library;

import circuit.library.RoutineEntry.Origin;
import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.library.reader.TitleRules;
import circuit.routine.Block;
import circuit.routine.Prescription;
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
import java.util.TreeSet;

/** The routines and exercises at hand, in the folders where they are looked up. */
public final class Library {
    private static final int LONGEST_NAME = 64;

    private final Map<Origin, Folder> folders = new EnumMap<>(Origin.class);

    /** A library over these folders; each comes before the next and shadows it. */
    Library(Optional<Path> given, Optional<Path> own, Folder builtIn) {
        if (given.isPresent()) {
            folders.put(Origin.GIVEN, new DiskFolder(given.get()));
        }
        if (own.isPresent()) {
            folders.put(Origin.OWN, new DiskFolder(own.get()));
        }
        folders.put(Origin.BUILT_IN, builtIn);
    }

    /**
     * The library over the folder that was asked for, the user's own, and the built-in one. Where the launcher names no
     * folder of built-in routines, they come from beside the program's classes or out of its jar.
     */
    public static Library over(Optional<Path> given, Optional<Path> own, Optional<Path> builtIn) {
        return new Library(given, own, builtIn.isPresent() ? new DiskFolder(builtIn.get()) : BuiltIn.folder());
    }

    /** Whether a text can be the name of a routine, which is looked up, rather than a path, which is not. */
    public static boolean isName(String asked) {
        boolean begins = !asked.isEmpty() && Prescription.isLetterOrDigit(asked.charAt(0));
        boolean goesOn = asked.chars().allMatch(c -> Prescription.isLetterOrDigit((char) c) || ".-_".indexOf(c) >= 0);
        return begins && goesOn && asked.length() <= LONGEST_NAME && !isPath(asked);
    }

    private static boolean isPath(String asked) {
        return asked.indexOf('/') >= 0 || SourceFile.isYaml(asked);
    }

    /** All routines at hand by name, each as it would be found; no file is read. */
    public List<RoutineEntry> routines() {
        Map<String, RoutineEntry> found = new TreeMap<>();
        for (Map.Entry<Origin, Folder> folder : folders.entrySet()) {
            for (SourceFile card : folder.getValue().cards()) {
                RoutineEntry first = found.get(card.name());
                if (first != null && folder.getKey() == Origin.BUILT_IN) {
                    found.put(first.name(), new RoutineEntry(first.name(), first.origin(), first.file(), true));
                } else if (first == null && isName(card.name())) {
                    found.put(card.name(), new RoutineEntry(card.name(), folder.getKey(), card, false));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The files in the folders of routines that look like cards and that no name leads to. */
    public List<MisnamedFile> misnamed() {
        List<MisnamedFile> found = new ArrayList<>();
        for (Folder folder : folders.values()) {
            for (String file : new TreeSet<>(folder.files())) {
                if (MisnamedFile.is(file)) {
                    found.add(MisnamedFile.of(new SourceFile(folder, file)));
                }
            }
        }
        return found;
    }

    /** The file that a name or a path stands for, whether or not anything is wrong with it. */
    public Optional<SourceFile> find(String asked) {
        if (isPath(asked)) {
            return path(asked);
        }
        if (!isName(asked)) {
            return Optional.empty();
        }
        return folders.values().stream()
                .flatMap(folder -> folder.find(asked).stream())
                .findFirst();
    }

    private static Optional<SourceFile> path(String asked) {
        try {
            Path path = Path.of(asked);
            Path file = path.getFileName();
            if (file == null || !Files.exists(path)) {
                return Optional.empty();
            }
            Path parent = path.getParent();
            return Optional.of(new SourceFile(new DiskFolder(parent == null ? Path.of("") : parent), file.toString()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Reads a routine without its exercises: enough to list it. */
    public RoutineResult glance(RoutineEntry routine) {
        return read(routine.file());
    }

    /** Reads the routine that a name or a path stands for, and the exercises it names. */
    public RoutineResult open(String asked) {
        Optional<SourceFile> file = find(asked);
        if (file.isEmpty()) {
            return unknown(asked);
        }
        RoutineResult opened = read(file.get());
        if (opened instanceof RoutineResult.Loaded ready) {
            for (Block block : ready.routine().blocks()) {
                for (Prescription prescription : block.exercises()) {
                    ready.exercises().named(prescription.exercise());
                }
            }
            List<Diagnostic> broken = ready.exercises().diagnostics();
            return broken.isEmpty() ? ready : new RoutineResult.Invalid(broken);
        }
        return opened;
    }

    private RoutineResult read(SourceFile file) {
        Document document = file.read();
        if (Kind.of(file, document) == Kind.EXERCISE) {
            String message = "this file is an exercise's; a routine has a list of exercises";
            return new RoutineResult.Invalid(List.of(new Diagnostic(file.shown(), 1, 1, message)));
        }
        Optional<String> fault = TitleRules.fault(file.name());
        if (fault.isPresent()) {
            String message = "the file's name %s %s".formatted(Sanitizer.quoted(file.name()), fault.get());
            return new RoutineResult.Invalid(List.of(new Diagnostic(file.shown(), 1, 1, message)));
        }
        ExerciseLibrary shelf = shelf(file.folder());
        ReadResult<Routine> reading = RoutineReader.read(document, file.name(), shelf);
        return reading.value().isPresent()
                ? new RoutineResult.Loaded(reading.value().get(), shelf)
                : new RoutineResult.Invalid(file.diagnostics(reading.problems()));
    }

    /** What to say of a name or a path that stands for no file. */
    public RoutineResult.Unknown unknown(String asked) {
        String shown = Sanitizer.quoted(asked);
        if (isPath(asked)) {
            return new RoutineResult.Unknown("there is no file %s".formatted(shown), List.of());
        }
        List<String> names = routines().stream().map(RoutineEntry::name).toList();
        List<String> nearest = NearestName.to(asked, names);
        String remedy = NearestName.remedy(asked, names, "circuit list shows the ones at hand");
        return new RoutineResult.Unknown("there is no routine %s; %s".formatted(shown, remedy), nearest);
    }

    /** All equipment that is named by a routine at hand or by an exercise in reach of this one; reads all their files. */
    public Set<String> equipment(RoutineResult.Loaded reaching) {
        Set<String> equipment = new TreeSet<>(Set.of("mat"));
        List<Routine> routines = new ArrayList<>(List.of(reaching.routine()));
        for (RoutineEntry shelved : routines()) {
            if (glance(shelved) instanceof RoutineResult.Loaded ready) {
                routines.add(ready.routine());
            }
        }
        for (Routine routine : routines) {
            equipment.addAll(routine.equipment());
            for (Block block : routine.blocks()) {
                block.exercises().forEach(prescription -> equipment.addAll(prescription.equipment()));
            }
        }
        for (String name : reaching.exercises().all()) {
            reaching.exercises().named(name).ifPresent(exercise -> equipment.addAll(exercise.equipment()));
        }
        return equipment;
    }

    /** What to say of a name that stands for neither a routine nor an exercise. */
    public String unknownCard(String asked) {
        if (isPath(asked)) {
            return unknown(asked).message();
        }
        List<String> names =
                new ArrayList<>(routines().stream().map(RoutineEntry::name).toList());
        names.addAll(exercises().all());
        return "there is no routine or exercise %s; %s"
                .formatted(
                        Sanitizer.quoted(asked),
                        NearestName.remedy(asked, names, "circuit list shows the routines at hand"));
    }

    /** The exercises in reach of no routine in particular. */
    public ExerciseLibrary exercises() {
        return new ExerciseLibrary(
                folders.values().stream().map(Folder::exercises).toList());
    }

    /** The exercises in reach of the routines in a folder: those beside them, the user's own, the built-in. */
    public ExerciseLibrary shelf(Folder routines) {
        return reachingFrom(routines.exercises());
    }

    /** The exercises in reach from a folder of exercises. */
    public ExerciseLibrary reachingFrom(Folder exercises) {
        List<Folder> reach = new ArrayList<>();
        reach.add(exercises);
        for (Origin origin : List.of(Origin.OWN, Origin.BUILT_IN)) {
            Folder other = folders.get(origin);
            if (other != null) {
                reach.add(other.exercises());
            }
        }
        return new ExerciseLibrary(reach);
    }

    /** The folders in the order in which names are looked up. */
    public List<Folder> folders() {
        return List.copyOf(folders.values());
    }
}
