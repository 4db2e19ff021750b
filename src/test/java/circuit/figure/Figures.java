package circuit.figure;

import circuit.library.reader.ExerciseNames;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.routine.Exercise;
import circuit.yaml.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The exercises that are shipped, as their files say. */
public final class Figures {
    private static final Path FOLDER = Path.of("routines/exercises");
    private static final ExerciseNames ANY = new ExerciseNames() {
        @Override
        public boolean has(String name) {
            return true;
        }

        @Override
        public Collection<String> all() {
            return List.of();
        }
    };

    private Figures() {}

    static List<Exercise> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Figures::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Exercise named(String name) {
        return read(FOLDER.resolve(name + ".yaml"));
    }

    private static Exercise read(Path file) {
        try {
            String name = String.valueOf(file.getFileName()).replace(".yaml", "");
            ReadResult<Exercise> reading = ExerciseReader.read(Document.read(Files.readAllBytes(file)), name, ANY);
            return reading.value().orElseThrow(() -> new IllegalArgumentException(name + ": " + reading.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
