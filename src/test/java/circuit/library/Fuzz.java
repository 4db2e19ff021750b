package circuit.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.library.reader.ExerciseNames;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.ReadResult;
import circuit.library.reader.RoutineReader;
import circuit.plan.Plan;
import circuit.plan.PlanException;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads as many spoilt files as it is told, and says which of them came to anything but a card or a list of mistakes
 * within two seconds. {@code src/fuzz/run} starts it; a sample of it is in {@link MutationTest}.
 */
final class Fuzz {
    private static final ExerciseNames EVERY_NAME = new ExerciseNames() {
        @Override
        public boolean has(String name) {
            return true;
        }

        @Override
        public Collection<String> all() {
            return List.of();
        }
    };

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int MOST_TIMES = 2;

    private final FileMutator spoiler;
    private int cards;
    private int faults;
    private Duration slowest = Duration.ZERO;

    private Fuzz(long seed) {
        spoiler = new FileMutator(seed);
    }

    /** How many inputs, and the seed that makes them. */
    public static void main(String[] arguments) throws IOException {
        int inputs = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Fuzz fuzz = new Fuzz(seed);
        List<Path> files = new ArrayList<>(Fixtures.below("good"));
        try (Stream<Path> routines = Files.walk(Path.of("routines"))) {
            routines.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        for (int i = 1; i <= inputs; i++) {
            fuzz.one(i, files);
        }
        System.out.printf(
                "%d inputs of seed %d: %d cards, %d with mistakes, %d faults; the slowest took %d ms%n",
                inputs, seed, fuzz.cards, inputs - fuzz.cards, fuzz.faults, fuzz.slowest.toMillis());
        System.exit(fuzz.faults == 0 ? 0 : 1);
    }

    private void one(int number, List<Path> files) {
        Path file = spoiler.pick(files);
        byte[] spoilt = Fixtures.bytes(file);
        for (int times = spoiler.times(MOST_TIMES); times > 0; times--) {
            spoilt = spoiler.spoil(spoilt);
        }
        long start = System.nanoTime();
        Optional<String> fault = fault(spoilt, file.toString().contains("exercises/"));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        if (fault.isPresent() || took.compareTo(LONGEST) > 0) {
            faults++;
            System.out.printf("input %d, %s, %d ms: %s%n", number, file, took.toMillis(), fault.orElse("too slow"));
            System.out.println(new String(spoilt, UTF_8));
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // a finding is told whole
    private Optional<String> fault(byte[] bytes, boolean exercise) {
        try {
            return fault(read(bytes, exercise));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            e.printStackTrace(System.out);
            return Optional.of(e.toString());
        }
    }

    /** With every exercise known, so that what is spoilt elsewhere comes to light. */
    private static ReadResult<?> read(byte[] bytes, boolean exercise) {
        Document document = Document.read(bytes);
        return exercise
                ? ExerciseReader.readUnchecked(document, "example")
                : RoutineReader.read(document, "example", EVERY_NAME);
    }

    private Optional<String> fault(ReadResult<?> reading) {
        for (Problem problem : reading.problems()) {
            if (problem.line() < 1 || problem.column() < 1 || !Sanitizer.isAllowed(problem.message())) {
                return Optional.of(problem.toString());
            }
        }
        if (reading.value().isEmpty()) {
            return reading.problems().isEmpty() ? Optional.of("no card and no mistake") : Optional.empty();
        }
        cards++;
        if (reading.value().get() instanceof Routine routine) {
            plan(routine);
        }
        return Optional.empty();
    }

    private static void plan(Routine routine) {
        try {
            Plan.of(routine, Exercises.unread(), PlanOptions.NONE, TrainingHistory.NONE);
        } catch (PlanException refused) {
            // In words of its own.
        }
    }
}
