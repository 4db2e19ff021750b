package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void it_shows_the_five_programmes_with_the_time_they_take() {
        assertThat(shell.circuit("list")).isEqualTo(new Shell.Result(0, """
                NAME               TIME  ROUNDS  LAST   TITLE                          EQUIPMENT
                back-3x           16:29  3 x 5   never  Bodyweight back, three rounds  mat
                back-basics       10:35  3 x 3   never  Back to basics                 mat, dumbbell, bench
                back-core-minute  22:50  3 x 5   never  Back and core by the minute    mat, stability-ball
                back-six          13:37  3 x 3   never  Six for running form           mat, kettlebell, band, cable-machine
                upper-back        13:55  3 x 3   never  Upper back, three moves        mat, band, kettlebell
                """, ""));
    }

    @Test
    void it_tells_when_a_routine_was_last_done() {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(shell.circuit("list").out()).contains("back-3x           16:29  3 x 5   today  Bodyweight back");
        assertThat(shell.circuit("list", "--json").out()).contains("\"last\":\"2026-11-21T06:30:12Z\"");
    }

    @Test
    void programs_get_an_array() {
        assertThat(shell.circuit("list", "--json").out()).startsWith("""
                        [{"name":"back-3x","title":"Bodyweight back, three rounds","seconds":989.0,"rounds":3,\
                        "exercises":5,"equipment":["mat"],"last":null},{""").endsWith("]\n");
    }

    @Test
    void a_broken_file_is_named_and_the_good_ones_are_listed() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(shell.ownRoutines().resolve("mine.yaml"), "name: Mine\nexercises:\n  - Push-ups: 12\n");

        Shell.Result result = shell.circuit("list");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("back-3x").doesNotContain("mine");
        assertThat(result.err())
                .contains("circuit: " + shell.ownRoutines().resolve("mine.yaml"))
                .contains("mine.yaml:3:15: ");
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
                circuit: %1$s/My Desk.yaml has a name that cannot be asked for, so it is not listed; rename it to my-desk.yaml
                circuit: %1$s/late.YML has a name that cannot be asked for, so it is not listed; rename it to late.yaml
                """.formatted(shell.ownRoutines()));
    }
}
