package circuit.cli.output;

import circuit.library.ExerciseLibrary;
import circuit.library.Library;
import circuit.library.Library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A row of the list of exercises; the list itself as a table or as JSON.
 *
 * @param routines the names of those at hand that train it
 */
public record ListedExercise(Exercise exercise, List<String> routines) {
    private static final int NARROWEST_MUSCLES = 16;
    private static final int NARROWEST_EQUIPMENT = 9;
    private static final int NARROWEST_ROUTINES = 10;

    public ListedExercise {
        routines = List.copyOf(routines);
    }

    /** All valid exercises of a library by name; those of a broken file are left out. */
    public static List<ListedExercise> of(ExerciseLibrary exercises, Library library) {
        Map<String, List<String>> routines = routines(library);
        return exercises.all().stream()
                .filter(Prescription::isLibraryName)
                .flatMap(name -> exercises.named(name).stream())
                .map(exercise -> new ListedExercise(exercise, routines.getOrDefault(exercise.name(), List.of())))
                .toList();
    }

    /** The names of the routines at hand by the exercises that they train. */
    private static Map<String, List<String>> routines(Library library) {
        Map<String, List<String>> routines = new TreeMap<>();
        for (RoutineEntry entry : library.routines()) {
            if (library.read(entry.file()) instanceof RoutineResult.Loaded loaded) {
                loaded.routine().prescriptions().stream()
                        .map(Prescription::exercise)
                        .distinct()
                        .forEach(exercise -> routines.computeIfAbsent(exercise, unused -> new ArrayList<>())
                                .add(entry.name()));
            }
        }
        return routines;
    }

    /** Whether its name, title, muscles, equipment or routines contain every one of the words. */
    public boolean matches(List<String> words) {
        return ListedRoutine.hasAll(texts(), words);
    }

    /** What it can be found by. */
    public Stream<String> texts() {
        return Stream.of(
                        List.of(exercise.name(), exercise.title()),
                        exercise.instructions().muscles(),
                        exercise.equipment(),
                        routines)
                .flatMap(List::stream);
    }

    /** The muscles may be cut rather than a column left out. */
    private static List<Column<ListedExercise>> columns() {
        return List.of(
                Column.left("NAME", listed -> listed.exercise.name()),
                Column.<ListedExercise>left(
                                "MUSCLES",
                                listed -> joined(listed.exercise.instructions().muscles()))
                        .shrinkingTo(NARROWEST_MUSCLES),
                Column.<ListedExercise>left("EQUIPMENT", listed -> joined(listed.exercise.equipment()))
                        .shrinkingTo(NARROWEST_EQUIPMENT)
                        .optional(1),
                Column.<ListedExercise>left("ROUTINES", listed -> joined(listed.routines))
                        .shrinkingTo(NARROWEST_ROUTINES)
                        .optional(2));
    }

    private static String joined(List<String> words) {
        return Sanitizer.clean(String.join(", ", words));
    }

    /** The table's lines, none without an exercise. */
    public static List<String> table(List<ListedExercise> exercises, OptionalInt columns) {
        return exercises.isEmpty()
                ? List.of()
                : TablePrinter.withHead(columns()).lines(exercises, columns);
    }

    /** Writes an array of objects. */
    public static void json(List<ListedExercise> exercises, PrintWriter out) {
        Json.write(
                out,
                json -> Json.objects(json, exercises, listed -> {
                    json.writeStringProperty("name", listed.exercise.name());
                    json.writeStringProperty("title", listed.exercise.title());
                    words(json, "muscles", listed.exercise.instructions().muscles());
                    words(json, "equipment", listed.exercise.equipment());
                    words(json, "routines", listed.routines);
                }));
    }

    private static void words(JsonGenerator json, String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
