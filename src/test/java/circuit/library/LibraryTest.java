package circuit.library;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.check.LibraryChecker;
import circuit.routine.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
    private static final String COBRA = "exercises:\n  - cobra: 10 reps\n";

    @TempDir
    private Path home;

    private Path given;
    private Path own;
    private Path builtIn;
    private Library library;

    @BeforeEach
    void three_folders() {
        given = home.resolve("given");
        own = home.resolve("own");
        builtIn = home.resolve("built-in");
        library = new Library(Optional.of(given), Optional.of(own), builtIn);
        write(builtIn.resolve("exercises/cobra.yaml"), "name: Cobra\nequipment: [mat]\n");
    }

    @Nested
    class Names {

        @Test
        void are_listed_once_and_sorted_with_where_they_come_from() {
            write(builtIn.resolve("back.yaml"), "name: Built-in\n" + COBRA);
            write(builtIn.resolve("core.yaml"), "name: Core\n" + COBRA);
            write(own.resolve("back.yml"), "name: Own\n" + COBRA);
            write(given.resolve("abs.yaml"), "name: Abs\n" + COBRA);

            assertThat(library.routines())
                    .map(routine -> routine.name() + " " + routine.origin())
                    .containsExactly("abs GIVEN", "back OWN", "core BUILT_IN");
        }

        @Test
        void find_the_given_before_the_own_before_the_built_in() {
            write(builtIn.resolve("back.yaml"), "name: Built-in\n" + COBRA);
            assertThat(title("back")).isEqualTo("Built-in");

            write(own.resolve("back.yaml"), "name: Own\n" + COBRA);
            assertThat(title("back")).isEqualTo("Own");

            write(given.resolve("back.yaml"), "name: Given\n" + COBRA);
            assertThat(title("back")).isEqualTo("Given");
        }

        @Test
        void prefer_the_longer_ending() {
            write(own.resolve("back.yml"), "name: Short\n" + COBRA);
            write(own.resolve("back.yaml"), "name: Long\n" + COBRA);

            assertThat(title("back")).isEqualTo("Long");
            assertThat(library.routines()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"..", ".hidden", "Back", "back yard", "-back", "", "b\u0000", "back%2f"})
        void of_another_form_are_never_looked_up(String asked) {
            write(own.resolve(".hidden.yaml"), "name: Hidden\n" + COBRA);

            assertThat(library.find(asked)).isEmpty();
            assertThat(library.routines()).isEmpty();
        }

        @Test
        void have_up_to_64_characters() {
            assertThat(SourceFile.isName("a".repeat(64))).isTrue();
            assertThat(SourceFile.isName("a".repeat(65))).isFalse();
        }

        @Test
        void that_are_unknown_come_with_the_nearest() {
            write(builtIn.resolve("back-3x.yaml"), "name: Back\n" + COBRA);

            assertThat(library.open("bakc-3x"))
                    .isEqualTo(new RoutineResult.Unknown(
                            "there is no routine \"bakc-3x\"; did you mean back-3x?", List.of("back-3x")));
            assertThat(library.open("yoga"))
                    .isEqualTo(new RoutineResult.Unknown(
                            "there is no routine \"yoga\"; circuit list shows the ones at hand", List.of()));
        }

        @Test
        void in_folders_that_are_not_there_are_none() {
            assertThat(library.routines()).isEmpty();
        }
    }

    @Nested
    class Paths {

        @Test
        void are_read_wherever_they_lead() {
            Path file = home.resolve("elsewhere/My card.yaml");
            write(file, "name: Elsewhere\n" + COBRA);

            assertThat(title(file.toString())).isEqualTo("Elsewhere");
        }

        @Test
        void may_end_in_anything_after_a_slash() {
            Path file = home.resolve("card");
            write(file, "name: Card\n" + COBRA);

            assertThat(title(file.toString())).isEqualTo("Card");
        }

        @Test
        void that_lead_nowhere_say_so() {
            assertThat(library.open("nowhere.yaml"))
                    .isEqualTo(new RoutineResult.Unknown("there is no file \"nowhere.yaml\"", List.of()));
            assertThat(library.open("a\u0000/b.yaml")).isInstanceOf(RoutineResult.Unknown.class);
        }

        @Test
        void to_a_folder_are_refused() {
            assertThat(broken(home.toString())).containsExactly(home + ": this is a folder; name a file");
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        @Timeout(5)
        void to_a_device_that_never_ends_are_refused() {
            assertThat(broken("/dev/zero")).containsExactly("/dev/zero: this is not a regular file; name a file");
        }

        @Test
        void whose_name_could_be_taken_for_a_formula_are_refused() {
            Path file = home.resolve("=1+1.yaml");
            write(file, "name: Formula\n" + COBRA);

            assertThat(broken(file.toString()))
                    .containsExactly(file + ":1:1: the file's name \"=1+1\" begins with =, which a spreadsheet takes"
                            + " for a formula; begin with a letter or a digit");
        }

        @Test
        void to_an_exercise_say_that_it_is_one() {
            Path file = builtIn.resolve("exercises/cobra.yaml");

            assertThat(broken(file.toString()))
                    .containsExactly(file + ":1:1: this file is an exercise's; a routine has a list of exercises");
        }
    }

    @Nested
    class Exercises {

        @Test
        void beside_the_routine_come_before_the_own_and_the_built_in() {
            write(builtIn.resolve("back.yaml"), "name: Built-in\n" + COBRA);
            write(own.resolve("exercises/cobra.yaml"), "name: Own cobra\n");
            assertThat(cobra("back").title()).isEqualTo("Cobra");

            write(own.resolve("back.yaml"), "name: Own\n" + COBRA);
            assertThat(cobra("back").title()).isEqualTo("Own cobra");

            write(given.resolve("exercises/cobra.yaml"), "name: Given cobra\n");
            write(given.resolve("back.yaml"), "name: Given\n" + COBRA);
            assertThat(cobra("back").title()).isEqualTo("Given cobra");
        }

        @Test
        void are_not_read_to_list_a_routine() {
            write(builtIn.resolve("exercises/cobra.yaml"), ": : broken");
            write(builtIn.resolve("back.yaml"), "name: Back\n" + COBRA);

            assertThat(library.read(library.routines().get(0).file())).isInstanceOf(RoutineResult.Loaded.class);
        }

        @Test
        void that_are_broken_make_the_routine_broken() {
            Path file = builtIn.resolve("exercises/cobra.yaml");
            write(file, "name: Cobra\nstep: [x]\n");
            write(builtIn.resolve("back.yaml"), "name: Back\n" + COBRA);

            assertThat(broken("back")).containsExactly(file + ":2:1: \"step\" is not a known key; did you mean steps?");
        }

        @Test
        void that_are_missing_are_told_with_the_nearest() {
            Path file = own.resolve("back.yaml");
            write(file, "name: Back\nexercises:\n  - cobre: 10 reps\n");

            assertThat(broken("back"))
                    .containsExactly(file + ":3:5: \"cobre\" is not in the exercise library; did you mean cobra?");
        }

        @Test
        void are_found_by_name_without_a_routine() {
            assertThat(library.exercises().named("cobra")).map(Exercise::title).contains("Cobra");
            assertThat(library.exercises().named("../exercises/cobra")).isEmpty();
            assertThat(library.exercises().all()).containsExactly("cobra");
        }

        @Test
        void are_read_once() {
            ExerciseLibrary shelf = library.exercises();
            shelf.named("cobra");
            write(builtIn.resolve("exercises/cobra.yaml"), "name: Changed\n");

            assertThat(shelf.named("cobra")).map(Exercise::title).contains("Cobra");
        }

        private Exercise cobra(String routine) {
            return ((RoutineResult.Loaded) library.open(routine))
                    .exercises()
                    .named("cobra")
                    .orElseThrow();
        }
    }

    @Nested
    class The_built_in_ones {
        private final Library shipped = new Library(Optional.empty(), Optional.empty(), Path.of("routines"));

        @Test
        void can_all_be_trained() {
            assertThat(shipped.routines())
                    .isNotEmpty()
                    .allSatisfy(routine ->
                            assertThat(shipped.open(routine.name())).isInstanceOf(RoutineResult.Loaded.class));
        }

        @Test
        void have_nothing_wrong_with_them() {
            assertThat(new LibraryChecker(shipped).checkAll().diagnostics()).isEmpty();
        }
    }

    private String title(String asked) {
        return ((RoutineResult.Loaded) library.open(asked))
                .routine()
                .description()
                .title();
    }

    private List<String> broken(String asked) {
        return ((RoutineResult.Invalid) library.open(asked))
                .diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static void write(Path file, String text) {
        Fixtures.write(file, text);
    }
}
