package circuit.library;

import circuit.library.reader.ExerciseNames;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The exercises that a routine can name. A file is read when its exercise is first asked for; an invalid one counts as
 * missing and adds to the {@link #diagnostics()}.
 */
public final class ExerciseLibrary implements Exercises, ExerciseNames {
    private final List<Folder> folders;
    private final Map<String, Optional<Exercise>> read = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ExerciseLibrary(List<Folder> folders) {
        this.folders = List.copyOf(folders);
    }

    @Override
    public Optional<Exercise> named(String name) {
        return read.computeIfAbsent(name, unread -> find(unread).flatMap(this::read));
    }

    private Optional<Exercise> read(SourceFile file) {
        ReadResult<Exercise> reading = ExerciseReader.readUnchecked(file.read(), file.name());
        diagnostics.addAll(file.diagnostics(reading.problems()));
        return reading.value();
    }

    @Override
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The file of an exercise. */
    public Optional<SourceFile> find(String name) {
        if (!Prescription.isLibraryName(name)) {
            return Optional.empty();
        }
        return folders.stream().flatMap(folder -> folder.find(name).stream()).findFirst();
    }

    @Override
    public Collection<String> all() {
        return folders.stream()
                .flatMap(folder -> folder.yamlFiles().stream())
                .map(SourceFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All equipment that those exercises need; reads their files. */
    public Set<String> equipment(Predicate<String> which) {
        Set<String> equipment = new TreeSet<>(Set.of("mat"));
        all().stream()
                .filter(which)
                .flatMap(name -> named(name).stream())
                .forEach(exercise -> equipment.addAll(exercise.equipment()));
        return equipment;
    }

    /** The problems of the exercise files read so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
