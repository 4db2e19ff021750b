package circuit.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.Diagnostic;
import circuit.library.Fixtures;
import circuit.library.Library;
import circuit.library.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCheckerTest {
    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void a_small_library() {
        library = new Library(Optional.empty(), Optional.empty(), folder);
        write("exercises/cobra.yaml", "name: Cobra\nequipment: [mat]\nharder: cobra-on-ball\ninstead: [superman]\n");
        write("exercises/cobra-on-ball.yaml", "name: Cobra on a ball\nequipment: [ball]\n");
        write("exercises/superman.yaml", "name: Superman\n");
    }

    @Test
    void a_routine_whose_equipment_is_right_is_fine() {
        write("back.yaml", "name: Back\nequipment: [mat]\nexercises:\n  - cobra: 10 reps\n");

        assertThat(check("back")).isEmpty();
    }

    @Test
    void equipment_that_is_missing_is_told_at_the_list_and_with_the_whole_of_it() {
        write("back.yaml", """
                name: Back
                equipment: [ball]
                exercises:
                  - cobra: 10 reps
                  - cobra-on-ball: 10 reps
                  - Ruck swing:
                      reps: 10
                      equipment: [rucksack]
                """);

        assertThat(notes("back"))
                .containsExactly(
                        "back.yaml:2:12: note: mat (for cobra) and rucksack (for Ruck swing) are not in the equipment;"
                                + " write equipment: [mat, ball, rucksack]");
    }

    @Test
    void equipment_that_is_not_given_at_all_is_told_at_the_start() {
        write("back.yaml", "# a card\nname: Back\nexercises:\n  - cobra: 10 reps\n");

        assertThat(notes("back"))
                .containsExactly(
                        "back.yaml:2:1: note: mat (for cobra) is not in the equipment; write equipment: [mat]");
    }

    @Test
    void equipment_that_nothing_needs_is_told() {
        write("back.yaml", "name: Back\nequipment: [mat, ball]\nexercises:\n  - cobra: 10 reps\n");

        assertThat(notes("back")).containsExactly("back.yaml:2:18: note: no exercise here needs \"ball\"; take it out");
    }

    @Test
    void the_exercises_of_a_routine_are_looked_at_too() {
        write("exercises/cobra.yaml", "name: Cobra\neasier: supermann\ntips: x\n");
        write("back.yaml", "name: Back\nexercises:\n  - cobra: 10 reps\n");

        assertThat(check("back"))
                .containsExactly(
                        "exercises/cobra.yaml:2:9: \"supermann\" is not in the exercise library; did you mean superman?",
                        "exercises/cobra.yaml:3:1: \"tips\" is not a known key; did you mean tip?");
    }

    @Test
    void an_exercise_is_told_by_its_folder_or_its_keys() {
        write("plank.yaml", "name: Plank\nsteps: Hold.\n");

        assertThat(check(folder.resolve("exercises/superman.yaml").toString())).isEmpty();
        assertThat(check(folder.resolve("plank.yaml").toString()))
                .containsExactly(
                        "plank.yaml:2:8: steps is a list; write steps: and below it lines like - Lie face down.");
    }

    @Test
    void everything_at_hand_is_looked_at_once() {
        write("back.yaml", "name: Back\nequipment: [mat]\nexercises:\n  - cobra: 10 reps\n");
        write("My card.yaml", "name: Mine\nexercises:\n  - superman: 10 reps\n");
        write("exercises/Plank.yaml", "name: Plank\nstep: []\n");

        LibraryChecker.Result checked = new LibraryChecker(library).checkAll();

        assertThat(checked.routines()).isEqualTo(2);
        assertThat(checked.exercises()).isEqualTo(4);
        assertThat(shown(checked.diagnostics()))
                .containsExactly(
                        "My card.yaml:1:1: circuit cannot find this by name; rename it to small letters, digits,"
                                + " \".\", \"_\" and \"-\"",
                        "exercises/Plank.yaml:1:1: no routine can name this exercise; rename the file to small letters,"
                                + " digits and single hyphens",
                        "exercises/Plank.yaml:2:1: \"step\" is not a known key; did you mean steps?");
    }

    @Test
    void a_title_that_is_nearly_an_exercise_is_noted_and_nothing_is_wrong() {
        write("near.yaml", "name: Near\nequipment: [mat]\nexercises:\n  - Cobra: 10 reps\n  - Push-ups: 9 reps\n");

        LibraryChecker.Result checked =
                new LibraryChecker(library).check(library.find("near").orElseThrow());

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(shown(checked.notes()))
                .contains("near.yaml:4:5: note: \"Cobra\" is a title of your own;"
                        + " for the library's exercise write cobra");
    }

    @Test
    void a_slip_in_the_equipment_gets_what_was_meant() {
        write("slip.yaml", "name: Slip\nequipment: [matt]\nexercises:\n  - cobra: 10 reps\n");

        assertThat(notes("slip"))
                .containsExactly("slip.yaml:2:13: note: no exercise needs \"matt\"; did you mean mat?");
    }

    @Test
    void a_slip_in_the_name_of_equipment_that_the_library_knows_is_asked_about_once_and_wherever_it_stands() {
        write("own.yaml", """
                name: Own
                equipment: [mat, baall, mini-ball]
                exercises:
                  - cobra: 10 reps
                  - Slam:
                      reps: 5
                      equipment: [bal, mat]
                  - Bench: 5 reps
                """);
        write("unused.yaml", "name: Unused\nequipment: [mat, balls]\nexercises:\n  - cobra: 10 reps\n");

        assertThat(notes("own"))
                .contains(
                        "own.yaml:2:18: note: no exercise needs \"baall\"; did you mean ball?",
                        "own.yaml:7:19: note: no exercise needs \"bal\"; did you mean ball?")
                .noneMatch(note -> note.contains("mini-ball"));
        assertThat(notes("unused"))
                .containsExactly("unused.yaml:2:18: note: no exercise needs \"balls\"; did you mean ball?");
        write("exercises/hang.yaml", "name: Hang\nequipment: [baal]\n");
        SourceFile hang =
                library.find(folder.resolve("exercises/hang.yaml").toString()).orElseThrow();
        assertThat(shown(new LibraryChecker(library).check(hang).notes()))
                .containsExactly("exercises/hang.yaml:2:13: note: no exercise needs \"baal\"; did you mean ball?");
    }

    @Test
    void a_move_of_ones_own_may_need_whatever_is_listed() {
        write("own.yaml", "name: Own\nequipment: [mat, barbell]\nexercises:\n  - cobra: 10 reps\n  - Bench: 5 reps\n");

        assertThat(notes("own")).isEmpty();
    }

    @Test
    void another_version_that_leaves_no_rest_of_its_slot_is_noted() {
        write(
                "exercises/bridge.yaml",
                "name: Bridge\nequipment: [ball]\nsides: together\nharder: march\ninstead: [one-leg]\n");
        write("exercises/march.yaml", "name: March\nsides: alternating\n");
        write("exercises/one-leg.yaml", "name: One leg\nsides: each\n");
        write("minute.yaml", """
                name: Minute
                every: 1m
                equipment: [ball]
                exercises:
                  - bridge: 10 reps
                  - bridge:
                      reps: 10
                      harder: 9 reps
                  - bridge: 9 reps
                """);

        assertThat(notes("minute"))
                .containsExactly(
                        "minute.yaml:5:13: note: at the level harder it is march, and \"10 reps alternating\": 10 x 6s are"
                                + " 1m, and every: 1m leaves no rest; write at most 9, or every: 1m15s",
                        "minute.yaml:5:13: note: without its equipment it is one-leg, and \"10 reps each side\": 2 x 10 x 3s"
                                + " and 5s to switch sides are 1m5s, and every: 1m leaves no rest; write at most 9, or every:"
                                + " 1m15s",
                        "minute.yaml:7:7: note: without its equipment it is one-leg, and \"10 reps each side\": 2 x 10 x 3s"
                                + " and 5s to switch sides are 1m5s, and every: 1m leaves no rest; write at most 9, or every:"
                                + " 1m15s");
    }

    @Test
    void a_file_name_cannot_drive_the_terminal() {
        assertThat(new Diagnostic("a\u001b[2J.yaml", 1, 2, "b")).hasToString("a?[2J.yaml:1:2: b");
    }

    /** What is noted of a file in which nothing is wrong. */
    private List<String> notes(String asked) {
        assertThat(check(asked)).isEmpty();
        return shown(new LibraryChecker(library)
                .check(library.find(asked).orElseThrow())
                .notes());
    }

    private List<String> check(String asked) {
        return shown(new LibraryChecker(library)
                .check(library.find(asked).orElseThrow())
                .diagnostics());
    }

    private List<String> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.toString().replace(folder + "/", ""))
                .toList();
    }

    private void write(String file, String text) {
        Fixtures.write(folder.resolve(file), text);
    }
}
