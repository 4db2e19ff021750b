package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
    private final Shell shell;
    private final Path folder;

    RunTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "back-3x, 3, 18",
        "back-six, 3, 12",
        "back-basics, 3, 12",
        "upper-back, 3, 12",
        "back-core-minute, 3, 21",
        "hips, 1, 24",
        "nordic-hamstrings, 2, 2",
        "heel-drops, 3, 12",
        "plantar-fascia, 3, 6",
        "big-three, 3, 15",
        "seven-minutes, 1, 14"
    })
    void every_programme_runs_to_its_end_and_is_kept(String routine, int rounds, int sets) throws IOException {
        Shell.Result result = shell.circuit("run", routine, "--speed", "10000", "--view", "plain", "--log");

        assertThat(result.exitCode()).as(result.toString()).isZero();
        List<String> sessions = Files.readAllLines(shell.data().resolve("sessions.csv"));
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(1)).contains(",done,%d,%d,%d,".formatted(rounds, sets, sets));
        assertThat(Files.readAllLines(shell.data().resolve("sets.csv")))
                .hasSize(1 + sets)
                .filteredOn(line -> line.endsWith(",done,,"))
                .hasSize(sets);
    }

    @Test
    void a_rehearsal_leaves_no_trace() {
        shell.circuit("run", "back-3x", "--speed", "10000");

        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void a_note_is_kept() throws IOException {
        shell.circuit("run", "upper-back", "--speed", "10000", "--log", "--note", "after hills, tired");

        assertThat(Files.readString(shell.data().resolve("sessions.csv"))).endsWith(",,\"after hills, tired\",\n");
    }

    @Test
    void a_rehearsal_off_a_terminal_takes_the_estimate_where_a_key_would_be_waited_for() {
        assertThat(shell.circuit("run", "back-3x", "--wait", "--speed", "10000").exitCode())
                .isZero();
    }

    @Test
    void a_view_that_reads_no_keys_refuses_to_wait_for_one_on_a_terminal_too() {
        Shell.Result result = shell.onTerminal().circuit("run", "back-3x", "--wait", "--view", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("steps that end by a key, and --view json reads none");
    }

    @Test
    void a_history_that_cannot_be_written_is_said_and_its_rows_are_kept_elsewhere() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");

        Shell.Result result =
                shell.circuit("run", "back-3x", "--speed", "10000", "--log", "--data", blocked.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("circuit: planned without the history: ")
                .contains("this session cannot be saved: %s: a file is where a folder should be".formatted(blocked))
                .contains("put those rows into %s/unsaved-".formatted(blocked))
                .contains("circuit log --recover --data " + blocked);
        assertThat(result.out()).contains("NOT SAVED");
    }

    @Test
    void rows_that_were_kept_elsewhere_are_added_as_the_message_says() throws IOException {
        Files.createDirectories(shell.data().resolve("sets.csv"));
        Shell.Result result = shell.circuit("run", "back-3x", "--speed", "10000", "--log");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("its rows are kept in %s/unsaved-".formatted(shell.data()))
                .contains("once that is mended, add them to the history with: circuit log --recover\n");

        Files.delete(shell.data().resolve("sets.csv"));

        assertThat(shell.circuit("log", "--recover").out()).startsWith("Added unsaved-");
        assertThat(shell.circuit("log", "last").out()).contains("18 of 18 sets");
    }

    @Test
    void programs_get_an_object_a_line() {
        List<String> lines = shell.circuit("run", "back-3x", "--speed", "10000", "--view", "json", "--log")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("""
                {"event":"session-started","t":0.0,"routine":"back-3x",\
                "title":"Bodyweight back, three rounds","steps":36,"seconds":989.0}""");
        assertThat(lines).contains("""
                {"event":"step-started","t":40.0,"step":{"index":2,"kind":"switch",\
                "exercise":"side-plank-reach-to-row","title":"Side plank reach to row",\
                "round":1,"rounds":3,"set":1,"side":"right","reps":null,"seconds":5.0}}""");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("{\"event\":\"session-ended\",\"t\":989.0,\"status\":\"done\"");
    }
}
