package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten weeks of Nordic hamstrings, by the commands that an athlete types. */
class TenWeeksTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T06:30:00Z");
    private static final int[] SESSIONS = {1, 2, 3, 3, 3, 3, 3, 3, 3, 3};

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void moveIn() {
        shell = new Shell(folder);
    }

    @Test
    void weeks_advance_when_they_are_earned() {
        for (int week = 1; week <= 10; week++) {
            for (int session = 1; session <= SESSIONS[week - 1]; session++) {
                on((week - 1) * 7 + (session - 1) * 2);
                assertThat(shownWeek())
                        .isEqualTo("week %d of 10, session %d of %d".formatted(week, session, SESSIONS[week - 1]));
                assertThat(listedWeek()).isEqualTo("week %d/10".formatted(week));
                train();
            }
        }
        on(70);

        assertThat(shownWeek()).isEqualTo("upkeep after 10 weeks, session 1 of 1");
        assertThat(listedWeek()).isEqualTo("upkeep");
    }

    @Test
    void the_sets_grow_with_the_weeks() {
        assertThat(shell.circuit("show", "nordic-hamstrings").out()).contains(">  1             1  2 x 5 reps");
        assertThat(sets()).isEqualTo(2);
        on(0);
        train();
        on(7);
        train();
        on(9);
        train();
        on(14);

        assertThat(shownWeek()).isEqualTo("week 3 of 10, session 1 of 3");
        assertThat(sets()).isEqualTo(3);
    }

    @Test
    void the_session_says_which_one_it_is() {
        on(0);

        assertThat(shell.circuit("run", "nordic-hamstrings", "--speed", "10000", "--view", "plain")
                        .out())
                .contains("TODAY             week 1 of 10, session 1 of 1\n")
                .contains("Done: Nordic hamstrings, ten weeks · week 1 of 10, session 1 of 1\n");
    }

    @Test
    void the_statistics_tell_how_many_weeks_were_kept() {
        on(0);
        train();
        on(7);
        train();
        on(20); // a week late
        train();
        on(21);

        assertThat(shell.circuit("stats").out())
                .endsWith("Nordic hamstrings, ten weeks: week 3 of 10, session 1 of 3 (1 of 2 weeks so far kept)\n");
        assertThat(shell.circuit("stats", "--json").out())
                .contains(
                        "\"routine\":\"nordic-hamstrings\",\"week\":3,\"weeks\":10,\"session\":1,\"sessions\":3,\"kept\":1");
    }

    @Test
    void a_missed_week_is_repeated() {
        on(0);
        train();
        on(7);
        train();
        on(30);

        assertThat(shownWeek()).isEqualTo("week 2 of 10, session 2 of 2");
    }

    @Test
    void a_session_that_was_ended_early_earns_nothing() throws IOException {
        on(0);
        train();
        Path sessions = shell.data().resolve("sessions.csv");
        Files.writeString(sessions, Files.readString(sessions).replace(",done,", ",partial,"));
        on(7);

        assertThat(shownWeek()).isEqualTo("week 1 of 10, session 1 of 1");
    }

    @Test
    void another_week_can_be_asked_for() {
        assertThat(shell.circuit("show", "nordic-hamstrings", "--week", "5").out())
                .contains("You are in week 5 of 10, session 1 of 3.")
                .contains(">  5-10");
        assertThat(shell.circuit("show", "back-3x", "--week", "5"))
                .isEqualTo(new Shell.Result(2, "", "circuit: back-3x does not grow over weeks; leave out --week\n"));
    }

    @Test
    void rows_that_are_added_late_or_removed_count_by_their_date() {
        on(7);
        assertThat(shell.circuit("log", "--add", "nordic-hamstrings", "--at", "2026-09-07 07:00")
                        .exitCode())
                .isZero();
        assertThat(shownWeek()).isEqualTo("week 2 of 10, session 1 of 2");
        train();
        assertThat(shownWeek()).isEqualTo("week 2 of 10, session 2 of 2");

        assertThat(shell.circuit("log", "--remove", "last", "--yes").exitCode()).isZero();
        assertThat(shownWeek()).isEqualTo("week 2 of 10, session 1 of 2");
        assertThat(listedWeek()).isEqualTo("week 2/10");
    }

    private void on(int day) {
        shell.at(MONDAY.plus(Duration.ofDays(day)));
    }

    private void train() {
        assertThat(shell.circuit("run", "nordic-hamstrings", "--speed", "10000", "--view", "plain", "--log"))
                .satisfies(result ->
                        assertThat(result.exitCode()).as(result.toString()).isZero());
    }

    private String shownWeek() {
        return shell.circuit("show", "nordic-hamstrings")
                .out()
                .lines()
                .filter(line -> line.startsWith("You are in "))
                .findFirst()
                .orElse("")
                .replaceAll("You are in |[.]$", "");
    }

    private String listedWeek() {
        return shell.circuit("list")
                .out()
                .lines()
                .filter(line -> line.startsWith("nordic-hamstrings"))
                .findFirst()
                .orElse("")
                .replaceAll(".*?(week \\d+/10|upkeep).*", "$1");
    }

    private long sets() {
        return shell.circuit("show", "nordic-hamstrings", "--json").out().split("\"kind\":\"work\"", -1).length - 1L;
    }
}
