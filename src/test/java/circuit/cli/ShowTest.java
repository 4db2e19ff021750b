package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShowTest {
    private final Path folder;
    private final Shell shell;

    ShowTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @Test
    void sessions_of_long_ago_that_are_added_late_are_not_the_last_time() throws IOException {
        String both = card("name: Both\nrounds: 1\nexercises:\n  - My row: 12 reps\n  - My plank: 30s\n");
        String old = card("name: Old\nrounds: 1\nexercises:\n  - My row: 8 reps\n");

        shell.circuit("log", "--add", both, "--at", "2026-11-20 07:00");
        for (int day = 10; day < 20; day++) {
            shell.circuit("log", "--add", old, "--at", "2026-09-%d 07:00".formatted(day));
        }

        assertThat(shell.circuit("show", both).out()).contains("Last time 12").contains("Last time 30s");
    }

    @Test
    void the_refusal_of_a_choice_names_where_it_was_made() throws IOException {
        String minute = card("name: Minute\nevery: 1m\nexercises:\n  - Swings: 18 reps\n");
        shell.configured("pace: 3.5s\n");

        assertThat(shell.circuit("run", minute, "--speed", "1000").err())
                .isEqualTo(
                        "circuit: Swings: 18 x 3.5s are 1m3s, and every: 1m leaves no rest; at most 16 reps at this pace,"
                                + " a pace of 3.2s or every: 1m15s would do; the pace is set by config.yaml:1\n");
        assertThat(shell.circuit("show", minute, "--pace", "4s").err()).endsWith("; the pace is set by --pace\n");
        assertThat(shell.circuit("run", "heel-drops", "--have", "band", "--speed", "1000"))
                .isEqualTo(new Shell.Result(
                        2,
                        "",
                        "circuit: no exercise of heel-drops can be done with band at hand: step is missing;"
                                + " if you have that, add it to have, which is set by --have\n"));
        shell.with("CIRCUIT_HAVE", "band");
        assertThat(shell.circuit("show", "heel-drops", "--json").err())
                .endsWith("add it to have, which is set by $CIRCUIT_HAVE\n");
    }

    private String card(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "card", ".yaml"), text)
                .toString();
    }

    @Test
    void a_routine_is_a_card() {
        assertThat(shell.circuit("show", "back-basics").out()).isEqualTo("""
                Back to basics
                Three moves against the late-race slump, after a run or on a cross-training day.
                From: Back to Basics

                10:35 · 12 sets · 10s to get ready · 5s to switch sides · mat, dumbbell, bench

                3 rounds · 20s rest

                 1  One-arm row                             10 reps each side tempo 1-1-2
                    - Put the other hand on the bench and bend at the waist, back flat.
                    - Let the dumbbell hang from the working arm, elbow near your side.
                    - Drive the elbow to the ceiling and hold for a second.
                    - Lower under control.
                    Tip: Take a weight that just lets you finish the reps.

                 2  Cobra                                   10 reps tempo 1-2-1
                    - Lie face down, legs together, fingertips on the floor under the shoulders.
                    - Raise the chest with the back, not the arms.
                    - Hold for two seconds, then lower slowly.
                    Tip: Let the legs lie like a tail.

                 3  Rear delt fly                           10 reps
                    - Take a dumbbell in each hand, lean forward to 45 degrees, knees soft.
                    - Raise the arms to the sides, elbows a little bent, until they are level
                      with the floor.
                    - Lower slowly.
                    Tip: Lift without swinging; if you must swing, go lighter.
                """);
    }

    @Test
    void an_exercise_has_a_card_of_its_own() {
        assertThat(shell.circuit("show", "cobra", "--no-figure").out())
                .startsWith("""
                Cobra
                The muscles that keep you tall when you tire.

                 1. Lie face down, legs together, fingertips on the floor under the shoulders.
                """)
                .contains("Harder   cobra-on-ball");
    }

    @Test
    void the_poses_of_an_exercise_stand_side_by_side() {
        assertThat(shell.circuit("show", "cobra").out()).startsWith("""
                Cobra
                The muscles that keep you tall when you tire.

                                                                               ⣀⣀⡀
                                                                              ⢰⣿⣿⣿⡆
                                                                             ⠠⡸⣿⠛⠛⠂
                                       ⢠⣄⡀                                 ⣠⣴⣿⠟
                                 ⢀⣀⣀⣀⣀⣀⡘⣿⣿⣦⡀  ⣠⣶⣦⡄                   ⢀⣀⣠⡄⣴⣿⡟⢩⠖⠁
                ⢀⣀⣤⣤⣤⣤⣤⣴⣶⣶⣶⣶⣾⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡸⣿⠻⣿⡆⠿⢿⣿⣿⡇  ⢀⣀⣤⣤⣤⣤⣤⣴⣶⣶⣶⣶⣾⣿⣿⣿⣿⣿⣿⣿⣿⣶⠝⠻⣶⣄
                ⠊⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠛⠛⠛⠛⠃⠙⠑⠒⠒⠒⠒⠛⠓⠒  ⠊⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠓⠒⠒⠒⠂⠙⠑⠒⠒⠒⠒⠒⠒⠒

                 1. Lie face down, legs together, fingertips on the floor under the shoulders.
                """);
    }

    @Test
    void an_exercise_is_animated_only_on_a_terminal() {
        Shell.Result result = shell.circuit("show", "cobra", "--animate");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--animate needs a terminal");
    }

    @ParameterizedTest
    @CsvSource({
        "back-3x, 18, 989.0",
        "back-six, 12, 817.0",
        "back-basics, 12, 635.0",
        "upper-back, 12, 835.0",
        "back-core-minute, 21, 1370.0",
        "hips, 24, 585.0",
        "nordic-hamstrings, 2, 160.0",
        "heel-drops, 12, 1060.0",
        "plantar-fascia, 6, 841.0",
        "big-three, 15, 920.0",
        "seven-minutes, 14, 490.0"
    })
    void the_steps_of_every_programme_add_up(String routine, int sets, BigDecimal seconds) {
        String json = shell.circuit("show", routine, "--json").out();

        assertThat(matches(json, "\"kind\":\"work\"")).hasSize(sets);
        BigDecimal sum = matches(json, "\"seconds\":([0-9.]+)\\}")
                .map(match -> new BigDecimal(match.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(seconds);
        assertThat(json).contains("\"seconds\":" + seconds + ",\"steps\"");
    }

    @Test
    void what_is_swapped_for_lack_of_equipment_is_said() {
        Shell.Result result = shell.circuit("show", "back-basics", "--have", "band");

        assertThat(result.err()).contains("circuit: Seated band row instead of One-arm row: no bench, dumbbell");
        assertThat(result.out()).contains("Seated band row").doesNotContain("One-arm row");
    }

    @Test
    void last_time_and_the_aim_stand_beside_the_dose() {
        shell.circuit("log", "--add", "upper-back", "--at", "2026-11-18 07:00");
        shell.circuit("log", "--add", "upper-back", "--at", "2026-11-20 07:00");

        assertThat(shell.circuit("show", "upper-back").out()).contains("""
                 2  Kettlebell chainsaw row                 10-12 reps each side
                    Last time 11, 11, 11 · aim for 12
                """);
        shell.circuit("log", "--add", "upper-back", "--at", "05:00");
        assertThat(shell.circuit("show", "upper-back").out()).contains("""
                 3  Superman                                10-12 reps alternating
                    Last time 12, 12, 12 · aim for 12 · ready for the harder version: Superman
                    lat pulldown
                """);
        assertThat(shell.circuit("run", "upper-back", "--speed", "10000").out())
                .contains("Superman · 10-12 reps alternating · last time 12, 12, 12 · aim for 12 · set 1 of 3");
    }

    @Test
    void an_unknown_name_gets_the_nearest() {
        Shell.Result result = shell.circuit("show", "bakc-3x");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("circuit: there is no routine or exercise \"bakc-3x\"; did you mean back-3x?\n");
    }

    private static Stream<MatchResult> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    @Test
    void equipment_that_nothing_uses_is_refused_with_the_nearest_that_is_used() {
        Shell.Result result = shell.circuit("show", "back-six", "--have", "band,kettelbell");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("circuit: --have: unknown equipment \"kettelbell\"; did you mean kettlebell?\n");
        assertThat(shell.circuit("run", "back-six", "--have", "xyz").err())
                .startsWith("circuit: --have: unknown equipment \"xyz\"; known are band, bench, ");
    }

    @Test
    void equipment_that_another_routine_uses_is_none_to_refuse() {
        assertThat(shell.circuit("show", "back-3x", "--have", "mat,kettlebell").exitCode())
                .isZero();
    }

    @Test
    void a_level_that_changes_nothing_says_so() {
        assertThat(shell.circuit("show", "back-3x", "--level", "harder").err())
                .isEqualTo("circuit: the level harder changes nothing in back-3x:"
                        + " no exercise in it has a version of that level that can be done here\n");
    }

    @Test
    void what_a_pool_holds_besides_is_named_briefly() {
        assertThat(shell.circuit("show", "back-six").out()).contains("\nNot picked today: ");
        assertThat(shell.circuit("show", "back-six", "--pick", "6").out()).doesNotContain("Not picked");
    }

    @Test
    void an_unknown_name_gets_the_nearest_among_routines_and_exercises() {
        assertThat(shell.circuit("show", "Side-Plank").err())
                .startsWith("circuit: there is no routine or exercise \"Side-Plank\"; did you mean side-plank");
        assertThat(shell.circuit("show", "back-4x").err()).contains("did you mean back-3x");
    }

    @Test
    void a_brief_card_leaves_out_how_the_moves_are_done() {
        assertThat(shell.circuit("show", "back-basics", "--brief").out()).isEqualTo("""
                Back to basics
                Three moves against the late-race slump, after a run or on a cross-training day.
                From: Back to Basics

                10:35 · 12 sets · 10s to get ready · 5s to switch sides · mat, dumbbell, bench

                3 rounds · 20s rest
                 1  One-arm row                             10 reps each side tempo 1-1-2
                 2  Cobra                                   10 reps tempo 1-2-1
                 3  Rear delt fly                           10 reps
                """);
        assertThat(shell.circuit("show", "cobra", "--brief").out())
                .startsWith("Cobra\n")
                .contains("\nMuscles  ")
                .doesNotContain("Lie face down", "Tip:");
    }

    @ParameterizedTest
    @MethodSource("circuit.BuiltInRoutines#names")
    void a_brief_card_of_a_built_in_routine_is_one_screen(String routine) {
        assertThat(shell.circuit("show", routine, "--brief").out().lines()).hasSizeLessThanOrEqualTo(23);
    }

    @Test
    void a_programme_of_weeks_has_a_line_for_each_or_for_those_that_are_alike() {
        assertThat(shell.circuit("show", "nordic-hamstrings", "--week", "7").out())
                .contains("""
                You are in week 7 of 10, session 1 of 3.
                   WEEK   SESSIONS  SETS
                   1             1  2 x 5 reps tempo 1-0-5
                   2             2  2 x 6 reps tempo 1-0-5
                   3             3  3 x 6-8 reps tempo 1-0-5
                   4             3  3 x 8-10 reps tempo 1-0-5
                >  5-10          3  12, 10, 8 reps tempo 1-0-5
                   after         1  12, 10, 8 reps tempo 1-0-5

                """);
        assertThat(shell.circuit("show", "heel-drops").out())
                .as("its sets do not grow")
                .contains("""
                           WEEK   SESSIONS
                        >  1-12         14
                           after        14

                        """);
    }
}
