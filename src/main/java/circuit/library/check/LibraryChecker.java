package circuit.library.check;

import circuit.library.Diagnostic;
import circuit.library.ExerciseLibrary;
import circuit.library.Folder;
import circuit.library.Kind;
import circuit.library.Library;
import circuit.library.SourceFile;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.routine.Block;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.yaml.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at files more closely than training needs: at their names, their references and their equipment too. */
public final class LibraryChecker {
    private final Library library;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Diagnostic> notes = new LinkedHashSet<>();
    private final Set<SourceFile> seen = new LinkedHashSet<>();
    private int routines;
    private int exercises;

    public LibraryChecker(Library library) {
        this.library = library;
    }

    public CheckResult check(SourceFile file) {
        look(file);
        return checked();
    }

    public CheckResult checkAll() {
        for (Folder folder : library.folders()) {
            for (SourceFile card : folder.cards()) {
                if (!Library.isName(card.name())) {
                    add(
                            card,
                            "circuit cannot find this by name; rename it to small letters, digits, \".\", \"_\" and \"-\"");
                }
                look(card);
            }
            for (SourceFile card : folder.exercises().cards()) {
                look(card);
            }
        }
        return checked();
    }

    private CheckResult checked() {
        return new CheckResult(routines, exercises, List.copyOf(found), List.copyOf(notes));
    }

    private void add(SourceFile file, String message) {
        found.add(new Diagnostic(file.shown(), 1, 1, message));
    }

    private void look(SourceFile file) {
        if (!seen.add(file)) {
            return;
        }
        Document document = file.read();
        if (Kind.of(file, document) == Kind.EXERCISE) {
            exercises++;
            exercise(file, document);
        } else {
            routines++;
            routine(file, document);
        }
    }

    private void exercise(SourceFile file, Document document) {
        if (!Prescription.isLibraryName(file.name())) {
            add(file, "no routine can name this exercise; rename the file to small letters, digits and single hyphens");
        }
        ReadResult<Exercise> reading = ExerciseReader.read(document, file.name(), library.reachingFrom(file.folder()));
        found.addAll(file.diagnostics(reading.problems()));
    }

    private void routine(SourceFile file, Document document) {
        ExerciseLibrary shelf = library.shelf(file.folder());
        ReadResult<Routine> reading = RoutineReader.read(document, file.name(), shelf);
        found.addAll(file.diagnostics(reading.problems()));
        Optional<Routine> routine = reading.value();
        if (routine.isEmpty()) {
            return;
        }
        found.addAll(file.diagnostics(EquipmentCheck.of(document, routine.get(), shelf)));
        notes.addAll(file.diagnostics(TitleCheck.of(document, routine.get(), shelf)));
        for (Block block : routine.get().blocks()) {
            for (Prescription prescription : block.exercises()) {
                shelf.find(prescription.exercise()).ifPresent(this::look);
            }
        }
    }
}
