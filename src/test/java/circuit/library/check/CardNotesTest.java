package circuit.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.Fixtures;
import circuit.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked about a card in which nothing is wrong. */
class CardNotesTest {
    @TempDir
    private Path folder;

    @Test
    void a_rest_after_which_nothing_comes() {
        assertThat(notes("""
                exercises:
                  - Row:
                      reps: 8
                      rest: 30s
                  - Plank:
                      time: 40s
                      rest: 30s
                """))
                .containsExactly("8:13: note: this rest never happens, as nothing follows the exercise; take it out");
    }

    @Test
    void a_rest_that_comes_round_again_or_before_the_next_block_is_fine() {
        assertThat(notes("""
                blocks:
                  - rounds: 2
                    exercises:
                      - Plank:
                          time: 40s
                          rest: 30s
                  - rest-after: 2m
                    exercises:
                      - Row: 3 x 8 reps
                  - rest: 10s
                    round-rest: 1m
                    exercises:
                      - Row: 3 x 8 reps
                      - Squat: 8 reps
                """)).isEmpty();
    }

    @Test
    void rests_of_a_block_that_come_nowhere() {
        assertThat(notes("""
                blocks:
                  - round-rest: 1m
                    rest-after: 2m
                    exercises:
                      - Row: 8 reps
                      - Squat: 8 reps
                  - rest: 20s
                    rest-after: 2m
                    rounds: 3
                    exercises:
                      - Row:
                          reps: 8
                          rest: 30s
                """))
                .containsExactly(
                        "3:17: note: this round-rest never happens, as there is one round; take it out",
                        "8:11: note: this rest never happens, as every exercise says its own; take it out",
                        "9:17: note: this rest-after never happens, as no block follows; take it out");
    }

    @Test
    void a_rest_between_exercises_of_which_there_is_one() {
        assertThat(notes("round-rest: 3m\nrest: 1m\nexercises:\n  - Row: 5 x 5 reps\n"))
                .containsExactly("2:13: note: this round-rest never happens, as there is one exercise; take it out");
    }

    @Test
    void a_rest_in_a_block_on_the_minute() {
        assertThat(notes("""
                every: 1m
                rounds: 5
                rest: 20s
                exercises:
                  - Row: 8 reps
                  - Squat:
                      reps: 8
                      rest: 5s
                """))
                .containsExactly(
                        "4:7: note: this rest never happens, as the rest is what a set leaves of its 1m; take it out",
                        "9:13: note: this rest never happens, as the rest is what a set leaves of its 1m; take it out");
    }

    @Test
    void any_exercise_of_a_pool_may_be_the_last() {
        assertThat(notes("""
                pick: 2
                exercises:
                  - Row: 8 reps
                  - Squat: 8 reps
                  - Plank:
                      time: 40s
                      rest: 30s
                """)).isEmpty();
    }

    @Test
    void a_range_in_a_list_of_sets() {
        assertThat(notes("""
                exercises:
                  - Row: 12, 8-10, 8 reps
                  - Squat: 3 x 8-10 reps
                  - Plank: 30, 40-60s
                  - Press:
                      sets: [8-10 reps @ 20kg, 6-8 reps @ 25kg]
                """))
                .containsExactly(
                        "3:10: note: a range grows from one session to the next, and a list fixes each set; write 3 x 8-12 reps, or"
                                + " 12, 10, 8 reps",
                        "5:12: note: a range grows from one session to the next, and a list fixes each set; write 3 x 20-40s, or"
                                + " 20, 30, 40s");
    }

    @Test
    void a_slip_of_a_unit() {
        assertThat(notes("""
                rounds: 2
                rest: 20m
                lead-in: 20m
                switch: 20m
                round-rest: 2h
                exercises:
                  - Plank: 45m
                  - Row: max reps in 1h
                  - Squat: 30m
                """))
                .containsExactly(
                        "3:7: note: 20m is a long rest; if that is a slip, write 20s",
                        "4:10: note: 20m is a long lead-in; if that is a slip, write 20s",
                        "5:9: note: 20m is a long switch; if that is a slip, write 20s",
                        "6:13: note: 2h is a long round-rest; if that is a slip, mend its unit",
                        "8:12: note: 45m is a set of 45 minutes; if that is a slip, write 45s, or 45 metres for a distance",
                        "9:10: note: max reps in 1h is a long set; if that is a slip, mend its unit");
    }

    @Test
    void a_block_without_a_name_among_named_ones() {
        assertThat(notes("""
                blocks:
                  - name: Warm-up
                    exercises:
                      - March: 1m
                  - exercises:
                      - Row: 8 reps
                """))
                .containsExactly("6:5: note: other blocks have names, and this one has none; add name: Main part");
    }

    @Test
    void the_built_in_routines_leave_nothing_to_ask() {
        LibraryChecker.Result all =
                new LibraryChecker(new Library(Optional.empty(), Optional.empty(), Path.of("routines"))).checkAll();

        assertThat(all.diagnostics()).isEmpty();
        assertThat(all.notes()).isEmpty();
    }

    /** What is noted of a card with that name and these further lines. */
    private List<String> notes(String lines) {
        Fixtures.write(folder.resolve("card.yaml"), "name: Card\n" + lines);
        Library library = new Library(Optional.empty(), Optional.empty(), folder);
        LibraryChecker.Result result =
                new LibraryChecker(library).check(library.find("card").orElseThrow());
        assertThat(result.diagnostics()).isEmpty();
        return result.notes().stream()
                .map(note -> note.toString().replace(folder + "/card.yaml:", ""))
                .toList();
    }
}
