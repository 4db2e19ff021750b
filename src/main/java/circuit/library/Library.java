package circuit.library;

import circuit.routine.Block;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.yaml.Document;
import circuit.yaml.Nearest;
import circuit.yaml.Shown;
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
    public List<Shelved> routines() {
        Map<String, Shelved> found = new TreeMap<>();
        for (Map.Entry<Origin, Folder> folder : folders.entrySet()) {
            for (SourceFile card : folder.getValue().cards()) {
                Shelved first = found.get(card.name());
                if (first != null && folder.getKey() == Origin.BUILT_IN) {
                    found.put(first.name(), new Shelved(first.name(), first.origin(), first.file(), true));
                } else if (first == null && isName(card.name())) {
                    found.put(card.name(), new Shelved(card.name(), folder.getKey(), card, false));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The files in the folders of routines that look like cards and that no name leads to. */
    public List<Misnamed> misnamed() {
        List<Misnamed> found = new ArrayList<>();
        for (Folder folder : folders.values()) {
            for (String file : new TreeSet<>(folder.files())) {
                if (Misnamed.is(file)) {
                    found.add(Misnamed.of(new SourceFile(folder, file)));
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
    public Opened glance(Shelved routine) {
        return read(routine.file());
    }

    /** Reads the routine that a name or a path stands for, and the exercises it names. */
    public Opened open(String asked) {
        Optional<SourceFile> file = find(asked);
        if (file.isEmpty()) {
            return unknown(asked);
        }
        Opened opened = read(file.get());
        if (opened instanceof Opened.Ready ready) {
            for (Block block : ready.routine().blocks()) {
                for (Prescription prescription : block.exercises()) {
                    ready.exercises().named(prescription.exercise());
                }
            }
            List<Diagnostic> broken = ready.exercises().diagnostics();
            return broken.isEmpty() ? ready : new Opened.Broken(broken);
        }
        return opened;
    }

    private Opened read(SourceFile file) {
        Document document = file.read();
        if (Kind.of(file, document) == Kind.EXERCISE) {
            String message = "this file is an exercise's; a routine has a list of exercises";
            return new Opened.Broken(List.of(new Diagnostic(file.shown(), 1, 1, message)));
        }
        Optional<String> fault = Words.titleFault(file.name());
        if (fault.isPresent()) {
            String message = "the file's name %s %s".formatted(Shown.quoted(file.name()), fault.get());
            return new Opened.Broken(List.of(new Diagnostic(file.shown(), 1, 1, message)));
        }
        Shelf shelf = shelf(file.folder());
        Reading<Routine> reading = RoutineReader.read(document, file.name(), shelf);
        return reading.value().isPresent()
                ? new Opened.Ready(reading.value().get(), shelf)
                : new Opened.Broken(file.diagnostics(reading.problems()));
    }

    /** What to say of a name or a path that stands for no file. */
    public Opened.Unknown unknown(String asked) {
        String shown = Shown.quoted(asked);
        if (isPath(asked)) {
            return new Opened.Unknown("there is no file %s".formatted(shown), List.of());
        }
        List<String> names = routines().stream().map(Shelved::name).toList();
        List<String> nearest = Nearest.to(asked, names);
        String remedy = Nearest.remedy(asked, names, "circuit list shows the ones at hand");
        return new Opened.Unknown("there is no routine %s; %s".formatted(shown, remedy), nearest);
    }

    /** All equipment that is named by a routine at hand or by an exercise in reach of this one; reads all their files. */
    public Set<String> equipment(Opened.Ready reaching) {
        Set<String> equipment = new TreeSet<>(Set.of("mat"));
        List<Routine> routines = new ArrayList<>(List.of(reaching.routine()));
        for (Shelved shelved : routines()) {
            if (glance(shelved) instanceof Opened.Ready ready) {
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
                new ArrayList<>(routines().stream().map(Shelved::name).toList());
        names.addAll(exercises().all());
        return "there is no routine or exercise %s; %s"
                .formatted(
                        Shown.quoted(asked), Nearest.remedy(asked, names, "circuit list shows the routines at hand"));
    }

    /** The exercises in reach of no routine in particular. */
    public Shelf exercises() {
        return new Shelf(folders.values().stream().map(Folder::exercises).toList());
    }

    /** The exercises in reach of the routines in a folder: those beside them, the user's own, the built-in. */
    Shelf shelf(Folder routines) {
        return reachingFrom(routines.exercises());
    }

    /** The exercises in reach from a folder of exercises. */
    Shelf reachingFrom(Folder exercises) {
        List<Folder> reach = new ArrayList<>();
        reach.add(exercises);
        for (Origin origin : List.of(Origin.OWN, Origin.BUILT_IN)) {
            Folder other = folders.get(origin);
            if (other != null) {
                reach.add(other.exercises());
            }
        }
        return new Shelf(reach);
    }

    /** The folders in the order in which names are looked up. */
    List<Folder> folders() {
        return List.copyOf(folders.values());
    }

    /** Finds all that is wrong with one routine or exercise file, and with what it refers to. */
    public Checked check(SourceFile file) {
        return new Checker(this).check(file);
    }

    /** Finds all that is wrong with every routine and exercise file at hand. */
    public Checked checkAll() {
        return new Checker(this).checkAll();
    }
}
