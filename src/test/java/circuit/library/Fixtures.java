package circuit.library;

import circuit.library.reader.ExerciseNames;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.yaml.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The example files of the tests, and a small library for them to refer to. */
public final class Fixtures {
    private static final Path ROOT = Path.of("src/test/resources");

    private Fixtures() {}

    /** All files below a folder of examples, exercises in a folder of that name. */
    public static List<Path> below(String folder) {
        return yaml(ROOT.resolve(folder));
    }

    /** All YAML files below a folder. */
    public static List<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadResult<?> read(Path file) {
        return read(bytes(file), isExercise(file));
    }

    public static ReadResult<?> read(byte[] bytes, boolean exercise) {
        Document document = Document.read(bytes);
        return exercise
                ? ExerciseReader.read(document, "cobra", library())
                : RoutineReader.read(document, "example", library());
    }

    public static boolean isExercise(Path file) {
        return ROOT.relativize(file).toString().contains("exercises/");
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows a handful of exercises. */
    public static ExerciseNames library() {
        TreeSet<String> names = new TreeSet<>(List.of(
                "cobra", "superman", "glute-bridge", "side-plank", "one-arm-row", "cobra-on-ball", "renegade-row"));
        return new ExerciseNames() {
            @Override
            public boolean has(String name) {
                return names.contains(name);
            }

            @Override
            public Collection<String> all() {
                return names;
            }
        };
    }
}
