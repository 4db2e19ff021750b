package circuit.library;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.reader.ExerciseReader;
import circuit.library.reader.RoutineReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas and the readers say the same of every example, but for what a schema cannot say. */
class SchemaTest {
    private static final SchemaCheck ROUTINE = new SchemaCheck("routine");
    private static final SchemaCheck EXERCISE = new SchemaCheck("exercise");

    /** Broken examples in which an editor finds nothing, each with the reason why it cannot know better. */
    private static final Map<String, String> READER_ONLY = Map.ofEntries(
            entry("bites-too-long", "a schema does not compare two durations"),
            entry("cue-too-often", "a schema does not compare durations"),
            entry("distance-too-far", "a schema does not convert lengths"),
            entry("list-and-rounds-differ", "a schema does not count the items of a text"),
            entry("list-of-two-kinds", "a schema does not compare the items of a text"),
            entry("lists-of-two-lengths", "a schema does not count the items of a text"),
            entry("range-of-time-backwards", "a schema does not compare two numbers of a text"),
            entry("set-within-sets", "an item of sets has the form of a dose to a schema"),
            entry("sets-and-a-list", "a schema does not tell a list from what follows the number of sets"),
            entry("sets-in-a-circuit", "a schema does not look from the order into the doses"),
            entry("steps-of-one", "a schema knows no plural"),
            entry("weeks-too-few", "a schema does not compare a number with the length of a list"),
            entry("dose-beyond-its-slot", "a schema does not multiply"),
            entry("exercise-is-a-number", "a key is a text to a schema, quoted or not"),
            entry("exercise-unknown", "a schema does not know which files there are"),
            entry("figure-impossible", "a schema knows nothing of arms and legs"),
            entry("pick-backwards", "a schema does not compare two numbers of a text"),
            entry("pick-beyond-the-list", "a schema does not compare a number with the length of a list"),
            entry("plan-too-long", "a schema does not multiply"),
            entry("reps-backwards", "a schema does not compare two numbers of a text"),
            entry("text-over-two-lines", "an editor joins the lines before it looks at the schema"));

    /** Broken examples about anchors and tags, which are resolved before a schema is applied. */
    private static final Set<String> RESOLVED_BEFORE = Set.of("anchor-and-alias", "tag");

    @ParameterizedTest
    @MethodSource("good")
    void what_the_reader_takes_the_schema_takes_too(Path file) {
        assertThat(faults(file)).isEmpty();
    }

    static Stream<Path> good() {
        return Stream.concat(Fixtures.below("good").stream(), Fixtures.yaml(Path.of("routines")).stream());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_the_reader_refuses_the_schema_refuses_unless_only_the_reader_can(Path file) {
        String name = name(file);

        if (READER_ONLY.containsKey(name)) {
            assertThat(faults(file)).as(READER_ONLY.get(name)).isEmpty();
        } else {
            assertThat(faults(file)).as(name).isNotEmpty();
        }
    }

    static List<Path> broken() {
        return Fixtures.below("broken").stream()
                .filter(file -> !RESOLVED_BEFORE.contains(name(file)))
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }

    @Test
    void they_know_the_same_keys() {
        assertThat(ROUTINE.keys()).containsExactlyInAnyOrderElementsOf(RoutineReader.KEYS);
        assertThat(EXERCISE.keys()).containsExactlyInAnyOrderElementsOf(ExerciseReader.KEYS);
    }

    private static List<String> faults(Path file) {
        return (file.toString().contains("exercises/") ? EXERCISE : ROUTINE).faults(Fixtures.bytes(file));
    }
}
