package circuit.history.fit;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.fit.ExerciseCategory.Numbers;
import circuit.library.Library;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table beside Garmin's own. */
class ExerciseCategoryTest {
    private static Stream<String> library() {
        return new Library(Optional.empty(), Optional.empty(), Path.of("routines")).exercises().all().stream();
    }

    /** In the words of Garmin's SDK: {@code HYPEREXTENSION COBRA}, or the category alone. */
    private static String words(String exercise) throws ReflectiveOperationException {
        Numbers numbers = ExerciseCategory.of(exercise);
        String category = com.garmin.fit.ExerciseCategory.getStringFromValue(numbers.category());
        if (numbers.name().isEmpty()) {
            return category;
        }
        String type = Arrays.stream(category.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return category + " "
                + Class.forName("com.garmin.fit." + type + "ExerciseName")
                        .getMethod("getStringFromValue", Integer.class)
                        .invoke(null, numbers.name().getAsInt());
    }

    @ParameterizedTest
    @MethodSource("library")
    void every_exercise_of_the_library_has_a_category_that_fit_knows(String exercise) throws Exception {
        assertThat(words(exercise)).matches("[A-Z0-9_]+( [A-Z0-9_]+)?").doesNotContain("UNKNOWN", "INVALID");
    }

    @Test
    void a_category_has_the_number_that_fit_gives_it() {
        for (ExerciseCategory category : ExerciseCategory.values()) {
            assertThat(com.garmin.fit.ExerciseCategory.getValueFromString(category.name()))
                    .as(category.name())
                    .isEqualTo(category.number());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cobra, HYPEREXTENSION COBRA",
        "push-up, PUSH_UP PUSH_UP",
        "side-lying-clamshell, HIP_RAISE CLAMS",
        "kettlebell-swing, HIP_RAISE KETTLEBELL_SWING",
        "curl-up, CRUNCH MCGILL_CURL_UP",
        "band-pull-apart, BANDED_EXERCISES PULL_APART",
        "Push-Up, PUSH_UP PUSH_UP",
        "Romanian deadlift, DEADLIFT",
        "Leg curls on the ball, LEG_CURL",
        "Pull-ups, PULL_UP",
    })
    void an_exercise_is_what_it_is_called(String exercise, String words) throws Exception {
        assertThat(words(exercise)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Ball throw", "Farmer's walk", "''"})
    void what_fit_does_not_know_has_no_category(String exercise) {
        assertThat(ExerciseCategory.of(exercise)).isEqualTo(new Numbers(Numbers.UNKNOWN, OptionalInt.empty()));
    }
}
