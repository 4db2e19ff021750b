package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.BuiltInRoutines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void moveIn() {
        shell = new Shell(folder);
    }

    @Test
    void it_shows_the_programmes_with_the_time_they_take() {
        assertThat(shell.circuit("list")).isEqualTo(new Shell.Result(0, """
                NAME                TIME  ROUNDS     LAST   TITLE                          EQUIPMENT
                back-3x            16:29  3 x 5      never  Bodyweight back, three rounds  mat
                back-basics        10:35  3 x 3      never  Back to basics                 mat, dumbbell, bench
                back-core-minute   22:50  3 x 5      never  Back and core by the minute    mat, stability-ball
                back-six           13:37  3 x 3      never  Six for running form           mat, kettlebell, band, cable-machine
                big-three          15:20  3 x 3      never  The big three                  mat
                heel-drops         17:40  week 1/12  never  Heel drops, twelve weeks       step
                hips                9:45  1 x 12     never  Hips, the Myrtl routine        mat
                nordic-hamstrings   2:40  week 1/10  never  Nordic hamstrings, ten weeks   mat
                plantar-fascia     14:01  week 1/12  never  Plantar fascia, twelve weeks   step, towel
                seven-minutes       8:10  1 x 12     never  Seven minutes                  mat, chair
                upper-back         13:55  3 x 3      never  Upper back, three moves        mat, band, kettlebell
                """, ""));
    }

    @Test
    void it_tells_when_a_routine_was_last_done() {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(shell.circuit("list").out()).contains("back-3x            16:29  3 x 5      today  Bodyweight back");
        assertThat(shell.circuit("list", "--json").out()).contains("\"last\":\"2026-11-21T06:30:12Z\"");
    }

    @Test
    void a_window_shows_the_columns_that_it_has_room_for() {
        shell.circuit("log", "--add", "back-six", "--at", "2026-11-08 07:00");

        assertThat(shell.onTerminal(80).circuit("list").out()).isEqualTo("""
                NAME                TIME  ROUNDS     LAST         TITLE
                back-3x            16:29  3 x 5      never        Bodyweight back, three rounds
                back-basics        10:35  3 x 3      never        Back to basics
                back-core-minute   22:50  3 x 5      never        Back and core by the minute
                back-six           14:52  3 x 3      13 days ago  Six for running form
                big-three          15:20  3 x 3      never        The big three
                heel-drops         17:40  week 1/12  never        Heel drops, twelve weeks
                hips                9:45  1 x 12     never        Hips, the Myrtl routine
                nordic-hamstrings   2:40  week 1/10  never        Nordic hamstrings, ten weeks
                plantar-fascia     14:01  week 1/12  never        Plantar fascia, twelve weeks
                seven-minutes       8:10  1 x 12     never        Seven minutes
                upper-back         13:55  3 x 3      never        Upper back, three moves
                """);
        assertThat(shell.onTerminal(40).circuit("list").out())
                .startsWith("NAME                TIME  LAST\nback-3x            16:29  never\n")
                .doesNotContain("…");
        assertThat(shell.onTerminal(30).circuit("list").out()).startsWith("NAME                TIME\nback-3x ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pace: 3s", "lead-in: 25s\npace: 4.5s", "level: easier", "level: harder", "have: [mat]"})
    void the_time_is_that_of_the_plan_that_show_shows(String settings) {
        shell.configured(settings + "\n");
        for (String routine : BuiltInRoutines.names()) {
            shell.circuit("log", "--add", routine, "--at", "2026-11-08 07:00");
        }

        String list = shell.circuit("list", "--json").out();

        for (String routine : BuiltInRoutines.names()) {
            Shell.Result shown = shell.circuit("show", routine, "--json");
            String seconds =
                    shown.exitCode() == 0 ? shown.out().replaceFirst("(?s).*?\"seconds\":([0-9.]+).*", "$1") : "null";
            assertThat(list)
                    .containsPattern(
                            "\"name\":\"%s\",\"title\":\"[^\"]*\",\"seconds\":%s,".formatted(routine, seconds));
        }
    }

    @Test
    void a_routine_of_which_nothing_is_left_has_no_time() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(
                shell.ownRoutines().resolve("swings.yaml"),
                "name: Swings\nexercises:\n  - Swings: {reps: 12, equipment: [kettlebell]}\n");
        shell.configured("have: [band]\n");

        assertThat(shell.circuit("list").out()).containsPattern("(?m)^swings +-  1 x 1");
        assertThat(shell.circuit("list", "--json").out()).contains("\"title\":\"Swings\",\"seconds\":null");
    }

    @Test
    void routines_that_cannot_be_trained_are_told_in_one_sentence_and_show_tells_why() {
        shell.configured("have: [band]\n");

        assertThat(shell.circuit("list").err())
                .isEqualTo("circuit: heel-drops and plantar-fascia cannot be trained with your settings;"
                        + " circuit show heel-drops tells why\n");
        assertThat(shell.circuit("list", "towel").err())
                .isEqualTo("circuit: plantar-fascia cannot be trained with your settings;"
                        + " circuit show plantar-fascia tells why\n");
        assertThat(shell.circuit("list", "back").err()).isEmpty();

        Shell.Result shown = shell.circuit("show", "plantar-fascia");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).startsWith("Plantar fascia, twelve weeks\n").contains("Calf raise on a towel");
        assertThat(shown.err())
                .isEqualTo(
                        "circuit: no exercise of plantar-fascia can be done with band at hand: step and towel are missing;"
                                + " if you have that, add it to have, which is set by config.yaml:1\n");
    }

    @Test
    void programs_get_an_array() {
        assertThat(shell.circuit("list", "--json").out()).startsWith("""
                        [{"name":"back-3x","title":"Bodyweight back, three rounds","seconds":989.0,"rounds":3,\
                        "exercises":5,"equipment":["mat"],"last":null},{""").endsWith("]\n");
    }

    @Test
    void broken_files_are_told_in_one_sentence_and_the_good_ones_are_listed() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        String broken = "name: Mine\nexercises:\n  - Push-ups: 12\n";
        Files.writeString(shell.ownRoutines().resolve("mine.yaml"), broken);

        Shell.Result one = shell.circuit("list");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).contains("back-3x").doesNotContain("mine");
        assertThat(one.err()).isEqualTo("""
                circuit: %1$s/mine.yaml is broken, so it is not listed; see what is wrong with: circuit check %1$s/mine.yaml
                """.formatted(shell.ownRoutines()));

        for (String name : List.of("a", "b", "c", "d")) {
            Files.writeString(shell.ownRoutines().resolve(name + ".yaml"), broken);
        }
        assertThat(shell.circuit("list").err()).isEqualTo("""
                circuit: %1$s/a.yaml, %1$s/b.yaml, %1$s/c.yaml and 2 more are broken, so they are not listed; \
                see what is wrong with: circuit check
                """.formatted(shell.ownRoutines()));
        assertThat(shell.circuit("check").out()).contains("d.yaml:3:15: ").contains("mine.yaml:3:15: ");
    }

    @Test
    void the_users_own_shadow_the_built_in() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(
                shell.ownRoutines().resolve("back-3x.yaml"), "name: Mine\nexercises:\n  - Push-ups: 12 reps\n");

        assertThat(shell.circuit("list").out()).contains("Mine (yours)").doesNotContain("Bodyweight back");
    }

    @Test
    void a_file_that_no_name_leads_to_is_told_with_one_that_would_do() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        String card = "name: Mine\nexercises:\n  - Push-ups: 12 reps\n";
        Files.writeString(shell.ownRoutines().resolve("My Desk.yaml"), card);
        Files.writeString(shell.ownRoutines().resolve("late.YML"), card);
        Files.writeString(shell.ownRoutines().resolve("desk.yml"), card);

        Shell.Result result = shell.circuit("list");

        assertThat(result.out()).contains("\ndesk  ");
        assertThat(result.err()).isEqualTo("""
                circuit: %1$s/My Desk.yaml and %1$s/late.YML have names that cannot be asked for, so they are not listed; \
                rename them to my-desk.yaml and late.yaml
                """.formatted(shell.ownRoutines()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T07:00:00Z, 2026-11-21", "2062-11-21T06:00:00+01:00, 2062-11-21"})
    void a_session_that_is_still_to_come_is_not_today(String started, String day) throws IOException {
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-20 18:30");
        Path sessions = shell.data().resolve("sessions.csv");
        Files.writeString(sessions, Files.readString(sessions).replaceAll(",2026-[^,]*", "," + started));

        Shell.Result result = shell.circuit("list");

        assertThat(result.out()).contains(day).doesNotContain("today");
        assertThat(result.err())
                .isEqualTo("circuit: back-3x was last done on " + day
                        + ", which is still to come; correct the date in the history, or the clock of this machine\n");
        assertThat(shell.circuit("stats").err())
                .isEqualTo(
                        "circuit: 1 session is dated after now and not counted; correct the dates in the history, or the"
                                + " clock of this machine\n");
    }

    @Test
    void a_word_narrows_the_list_down() {
        assertThat(shell.circuit("list", "kettlebell", "six").out())
                .startsWith("NAME ")
                .contains("\nback-six ")
                .hasLineCount(2);
        assertThat(shell.circuit("list", "pogo")).isEqualTo(new Shell.Result(0, "", """
                circuit: no routine has "pogo"; circuit list lists them all, circuit list --exercises the exercises
                """));
    }

    @Test
    void a_word_that_nothing_has_gets_the_nearest_that_something_has() {
        assertThat(shell.circuit("list", "--exercises", "calfs").err())
                .isEqualTo("circuit: no exercise has \"calfs\"; did you mean calf or calves?\n");
        assertThat(shell.circuit("list", "--exercises", "glutes", "bnd").err())
                .isEqualTo("circuit: no exercise has \"glutes\" and \"bnd\"; did you mean band?\n");
        assertThat(shell.circuit("list", "Kettelbell").err())
                .isEqualTo("circuit: no routine has \"Kettelbell\"; did you mean kettlebell?\n");
    }

    @Test
    void the_exercises_tell_what_they_train_and_need_and_where_they_are_trained() {
        assertThat(shell.circuit("list", "--exercises").out().lines())
                .first()
                .asString()
                .matches("NAME +MUSCLES +EQUIPMENT +ROUTINES");
        assertThat(shell.circuit("list", "--exercises", "ROW", "dumbbell").out())
                .contains("one-arm-row ", "back-basics")
                .doesNotContain("glute-bridge", "cobra");
        assertThat(shell.circuit("list", "--exercises", "one-arm-row", "--json").out())
                .isEqualTo("[{\"name\":\"one-arm-row\",\"title\":\"One-arm row\",\"muscles\":[%s],"
                                .formatted("\"upper back\",\"lats\",\"rear delts\"")
                        + "\"equipment\":[\"dumbbell\",\"bench\"],\"routines\":[\"back-basics\"]}]\n");
        assertThat(shell.circuit("list", "--exercises", "pogo"))
                .isEqualTo(new Shell.Result(
                        0, "", "circuit: no exercise has \"pogo\"; circuit list --exercises lists them all\n"));
    }

    @Test
    void a_window_of_eighty_columns_shows_all_that_is_told_of_an_exercise() {
        assertThat(shell.onTerminal(80).circuit("list", "--exercises").out().lines())
                .allMatch(line -> line.length() <= 80, "80 columns")
                .first()
                .asString()
                .matches("NAME +MUSCLES +EQUIPMENT +ROUTINES");
        assertThat(shell.onTerminal(40).circuit("list", "--exercises").out().lines())
                .allMatch(line -> line.length() <= 40, "40 columns")
                .contains("NAME                            MUSCLES");
    }

    @Test
    void exercises_and_routines_of_ones_own_are_among_them_and_a_broken_one_is_named() throws IOException {
        Path exercises = Files.createDirectories(shell.ownRoutines().resolve("exercises"));
        Files.writeString(exercises.resolve("toe-yoga.yaml"), "name: Toe yoga\nmuscles: [toes]\n");
        Files.writeString(exercises.resolve("wobble.yaml"), "name:\n");
        Files.writeString(shell.ownRoutines().resolve("feet.yaml"), """
                name: Feet
                exercises:
                  - toe-yoga: 8 reps
                  - toe-yoga: 30s
                """);

        Shell.Result listed = shell.circuit("list", "--exercises", "toes");

        assertThat(listed.out()).isEqualTo("""
                NAME      MUSCLES  EQUIPMENT  ROUTINES
                toe-yoga  toes                feet
                """);
        assertThat(listed.err()).contains("wobble.yaml is broken, so it is not listed");
    }
}
