package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsTest {
    private final Shell shell;

    StatsTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void a_first_time_athlete_gets_a_friendly_sentence() {
        assertThat(shell.circuit("stats"))
                .isEqualTo(new Shell.Result(
                        0, "Nothing to draw yet: your first session starts it. Try  circuit run back-3x\n", ""));
    }

    @Test
    void a_session_is_on_the_page_when_it_is_saved() {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        Shell.Result result = shell.circuit("stats");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("""
                This week           Streak              Last half year      All together
                1 session           1 week              1 session           1 session
                16 min              your longest        16 min              16 min
                """).contains("Side plank reach to row              10 reps");
    }

    @Test
    void programs_get_an_object() {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(shell.circuit("stats", "--json").out())
                .startsWith("""
                        {"today":"2026-11-21","sessions":1,"seconds":989.0,"streak":1,"longest":1,"weeks":[""")
                .contains("\"days\":[{\"date\":\"2026-11-21\",\"sessions\":1,\"seconds\":989.0}]")
                .contains("{\"exercise\":\"renegade-row\",\"title\":\"Renegade row\",\"measure\":\"reps\",\"sets\":3,"
                        + "\"last\":\"2026-11-21\",\"best\":{\"reps\":10,\"since\":\"2026-11-21\"},\"weeks\":[null,")
                .endsWith("]}],\"programmes\":[],\"unreadable\":0,\"future\":0}\n");
    }

    @Test
    void plain_characters_are_drawn_when_asked_for() {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(shell.circuit("stats", "--ascii").out()).isASCII();
    }

    @Test
    void lines_that_cannot_be_read_are_told_and_cost_no_other() throws IOException {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");
        Path sets = shell.data().resolve("sets.csv");
        Files.writeString(sets, Files.readString(sets) + "what is this\n");

        Shell.Result result = shell.circuit("stats");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .isEqualTo(
                        "circuit: " + sets + ":20: it has more or fewer fields than the header (look at its quotes and"
                                + " separators); the line is left out until it is corrected\n");
    }

    @Test
    void a_file_that_is_no_history_is_named() throws IOException {
        Files.createDirectories(shell.data());
        Files.writeString(shell.data().resolve("sessions.csv"), "dear diary\n");

        Shell.Result result = shell.circuit("stats");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("sessions.csv: its first line is not the header of a history");
    }
}
