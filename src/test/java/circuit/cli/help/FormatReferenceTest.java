package circuit.cli.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.help.FormatReference.Entry;
import circuit.cli.help.FormatReference.Part;
import circuit.cli.help.FormatReference.Section;
import circuit.cli.host.Resource;
import circuit.library.Fixtures;
import circuit.library.SchemaCheck;
import circuit.library.reader.ExerciseReader;
import circuit.library.reader.RoutineReader;
import circuit.yaml.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatReferenceTest {
    private static final SchemaCheck ROUTINE = new SchemaCheck("routine");
    private static final SchemaCheck EXERCISE = new SchemaCheck("exercise");

    @ParameterizedTest
    @MethodSource("examples")
    void the_reader_and_the_schema_take_every_example(Part part, String example) {
        byte[] file = file(part, example).getBytes(UTF_8);
        boolean isExercise = part.compareTo(Part.EXERCISE) >= 0;

        // Whether a body can do a pose depends on the whole figure, so parts of one are only read.
        assertThat((part.compareTo(Part.FIGURE) >= 0
                                ? ExerciseReader.readUnchecked(Document.read(file), "cobra")
                                : Fixtures.read(file, isExercise))
                        .problems())
                .isEmpty();
        assertThat((isExercise ? EXERCISE : ROUTINE).faults(file)).isEmpty();
    }

    static Stream<Arguments> examples() {
        return sections()
                .flatMap(section -> section.entries().stream()
                        .flatMap(entry -> entry.examples().stream())
                        .map(lines -> Arguments.of(section.part(), String.join("\n", lines) + "\n")));
    }

    @Test
    void every_key_has_an_example_and_a_meaning() {
        assertThat(keys(Part.TOP, Part.BLOCK)).containsExactlyInAnyOrderElementsOf(RoutineReader.KEYS);
        assertThat(keys(Part.TOP))
                .filteredOn(keys(Part.BLOCK)::contains)
                .as("told twice, as it is the routine's and the block's")
                .containsExactly("name");
        assertThat(keys(Part.FIGURE)).isEqualTo(EXERCISE.keys("figure"));
        assertThat(keys(Part.POSE)).isEqualTo(EXERCISE.keys("pose"));
        assertThat(keys(Part.DOSE)).isEqualTo(ROUTINE.keys("dose-mapping"));
        assertThat(keys(Part.EXERCISE)).containsExactlyInAnyOrderElementsOf(ExerciseReader.KEYS);
        assertThat(sections().flatMap(section -> section.entries().stream()))
                .allSatisfy(entry -> assertThat(entry.meaning()).endsWith("."))
                .allSatisfy(entry -> assertThat(entry.examples()).isNotEmpty());
    }

    @Test
    void the_card_at_its_beginning_is_right() {
        assertThat(Fixtures.read(FormatReference.CARD.getBytes(UTF_8), false).problems())
                .isEmpty();
    }

    @Test
    void the_phrases_have_every_word_of_a_dose() {
        String phrases = sections()
                .filter(section -> section.part() == Part.PHRASE)
                .flatMap(section -> section.entries().stream())
                .map(Entry::toString)
                .reduce("", String::concat);

        assertThat(phrases)
                .contains("reps", "steps", "breaths", "max reps in", "max time", "metres", "km", "yards", "mile")
                .contains(
                        " x ",
                        "each side",
                        "per side",
                        "/side",
                        "each leg",
                        "alternating",
                        "left",
                        "right",
                        "as 10s on")
                .contains("@ 12kg", "lb", "@ +5kg", "@ -10kg", "@ bodyweight", "tempo", "12, 10, 8 reps", "20-40s");
    }

    /** A whole file with an example in it, and what it needs beside it. */
    private static String file(Part part, String example) {
        String key = example.substring(0, Math.max(0, example.indexOf(':')));
        return switch (part) {
            case TOP, BLOCK ->
                (key.equals("name") ? "" : "name: Card\n")
                        + example
                        + (Set.of("exercises", "blocks").contains(key)
                                ? ""
                                : "exercises:\n  - Row: 12 reps\n  - Squat: 12 reps\n  - Press: 12 reps\n");
            case PHRASE -> "name: Card\nexercises:\n  - Row: " + example;
            case DOSE -> "name: Card\nexercises:\n  - Row:\n" + (amount(key, example) + example).indent(6);
            case TIME -> "name: Card\nrest: %sexercises:\n  - Row: 12 reps\n".formatted(example);
            case FIGURE -> figure(key, example);
            case POSE ->
                "name: Cobra\nfigure:\n  ground: hips 0 9\n  contacts: {hands: 38 3 25}\n  poses:\n    up:\n"
                        + example.indent(6);
            case EXERCISE -> key.equals("name") ? example : "name: Cobra\n" + example;
        };
    }

    /** A figure of which the example takes the place of its own key. */
    private static String figure(String key, String example) {
        String others =
                """
                ground: hips 0 9
                contacts: {hands: 38 3 25}
                poses: {down: {trunk: 0, legs: 183}, up: {trunk: 15 / 48}}
                """.lines().filter(line -> !line.startsWith(key + ":")).collect(Collectors.joining("\n", "", "\n"));
        return "name: Cobra\nfigure:\n" + (others + example).indent(2);
    }

    private static String amount(String key, String example) {
        boolean saysItself = Set.of("reps", "time", "distance", "weeks").contains(key) || example.contains("sets: [");
        return saysItself ? "" : key.equals("easier") ? "time: 60s\n" : "reps: 12\n";
    }

    private static Set<String> keys(Part... parts) {
        Set<String> keys = new HashSet<>();
        sections()
                .filter(section -> List.of(parts).contains(section.part()))
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.examples().get(0).get(0))
                .forEach(line -> keys.add(line.substring(0, line.indexOf(':'))));
        return keys;
    }

    private static Stream<Section> sections() {
        try {
            return FormatReference.sections(
                    Resource.text("/schema/routine.schema.json"), Resource.text("/schema/exercise.schema.json"))
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
