package circuit.library.check;

import circuit.library.Diagnostic;
import circuit.library.ExerciseLibrary;
import circuit.library.Folder;
import circuit.library.Library;
import circuit.library.SourceFile;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks files more closely than training needs: also their names, the files they refer to, and their equipment. */
public final class LibraryChecker {
    private final Library library;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Diagnostic> notes = new LinkedHashSet<>();
    private final Set<SourceFile> seen = new HashSet<>();
    /** By the folder of exercises, so that each file is read once. */
    private final Map<Folder, ExerciseLibrary> libraries = new HashMap<>();

    private int routines;
    private int exercises;

    public LibraryChecker(Library library) {
        this.library = library;
    }

    /**
     * How many files were checked, and all their problems.
     *
     * @param notes what is valid, but perhaps not meant as it is written
     */
    public record Result(int routines, int exercises, List<Diagnostic> diagnostics, List<Diagnostic> notes) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
            notes = List.copyOf(notes);
        }
    }

    /** Checks one routine or exercise file. */
    public Result check(SourceFile file) {
        checkFile(file);
        return result();
    }

    /** Checks every routine and exercise file at hand. */
    public Result checkAll() {
        for (Folder folder : library.folders()) {
            for (SourceFile file : folder.yamlFiles()) {
                if (!SourceFile.isName(file.name())) {
                    add(
                            file,
                            "circuit cannot find this by name; rename it to small letters, digits, \".\", \"_\" and \"-\"");
                }
                checkFile(file);
            }
            folder.exercises().yamlFiles().forEach(this::checkFile);
        }
        return result();
    }

    private Result result() {
        return new Result(routines, exercises, List.copyOf(found), List.copyOf(notes));
    }

    private void add(SourceFile file, String message) {
        found.add(new Diagnostic(file.shown(), 1, 1, message));
    }

    private void checkFile(SourceFile file) {
        if (!seen.add(file)) {
            return;
        }
        Document document = file.read();
        if (file.isExercise(document)) {
            exercises++;
            checkExercise(file, document);
        } else {
            routines++;
            checkRoutine(file, document);
        }
    }

    private ExerciseLibrary beside(Folder exercises) {
        return libraries.computeIfAbsent(exercises, library::exercisesBeside);
    }

    private void checkExercise(SourceFile file, Document document) {
        if (!Prescription.isLibraryName(file.name())) {
            add(file, "no routine can name this exercise; rename the file to small letters, digits and single hyphens");
        }
        ReadResult<Exercise> reading = ExerciseReader.read(document, file.name(), beside(file.folder()));
        found.addAll(file.diagnostics(reading.problems()));
        if (reading.value().isPresent()) {
            notes.addAll(file.diagnostics(EquipmentNames.of(document, file.name(), beside(file.folder()))));
        }
    }

    private void checkRoutine(SourceFile file, Document document) {
        ExerciseLibrary known = beside(file.folder().exercises());
        ReadResult<Routine> reading = RoutineReader.read(document, file.name(), known);
        found.addAll(file.diagnostics(reading.problems()));
        reading.value().ifPresent(routine -> {
            RoutineCheck check = new RoutineCheck(document, routine, known);
            List<BlockNode> blocks = BlockNode.of(document, routine);
            List<Problem> misspelt = EquipmentNames.of(document, file.name(), known);
            List<Problem> noted = Stream.of(
                            misspelt,
                            check.equipmentNotes().stream()
                                    .filter(note -> misspelt.stream().noneMatch(other -> other.compareTo(note) == 0))
                                    .toList(),
                            check.titleNotes(),
                            RestNotes.of(blocks),
                            SlotNotes.of(blocks, routine, known),
                            CardNotes.of(document.root(), blocks, routine))
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList();
            notes.addAll(file.diagnostics(noted));
            for (Prescription prescription : routine.prescriptions()) {
                known.find(prescription.exercise()).ifPresent(this::checkFile);
            }
        });
    }
}
