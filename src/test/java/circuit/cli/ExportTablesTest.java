package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.SampleSessions;
import circuit.history.csv.HistoryTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history handed on as CSV and as JSON. */
class ExportTablesTest {
    private final Shell shell;

    ExportTablesTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private void added(String routine, String at) {
        assertThat(shell.circuit("log", "--add", routine, "--at", at).exitCode())
                .isZero();
    }

    @Test
    void the_tables_are_those_of_the_history() {
        added("back-3x", "2026-11-02 07:00");
        added("upper-back", "2026-11-20 18:30");

        assertThat(shell.circuit("export", "--csv"))
                .isEqualTo(new Shell.Result(0, SampleSessions.read(shell.data().resolve("sets.csv")), ""));
        assertThat(shell.circuit("export", "--csv", "--sessions").out())
                .isEqualTo(SampleSessions.read(shell.data().resolve("sessions.csv")));
        assertThat(shell.circuit("export", "--csv", "last").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",upper-back,"));
        assertThat(shell.circuit("export", "--csv", "--sessions", "--since", "7d")
                        .out())
                .contains(",upper-back,")
                .doesNotContain(",back-3x,");
    }

    @Test
    void what_a_spreadsheet_made_of_it_comes_out_as_it_went_in() {
        added("back-3x", "2026-11-02 07:00");
        Path sets = shell.data().resolve("sets.csv");
        String text = SampleSessions.read(sets);
        SampleSessions.write(sets, "\uFEFF" + text.replace(",", ";").replace("\n", "\r\n"));

        assertThat(shell.circuit("export", "--csv").out()).isEqualTo(text);
    }

    @Test
    void sets_without_a_session_are_no_history() {
        shell.history(
                "a,2026-11-02T07:00:00Z,mine,Mine,done,1,1,1,10.0,5.0,5.0,0.0,,",
                "a,2026-11-02T07:00:00Z,mine,Cobra,Cobra,1,1,,10 reps,10,20.0,,done",
                "b,2026-11-02T08:00:00Z,mine,Cobra,Cobra,1,1,,10 reps,10,20.0,,done");

        assertThat(shell.circuit("export", "--csv").out()).contains("\na,").doesNotContain("\nb,");
        assertThat(shell.circuit("export", "--json").out())
                .isEqualTo(shell.circuit("log", "last", "--json").out());
    }

    @Test
    void each_session_is_a_line_of_json_and_the_oldest_comes_first() {
        added("upper-back", "2026-11-20 18:30");
        added("back-3x", "2026-11-02 07:00");

        String first = shell.circuit("log", "2026-11-02", "--json").out();
        String second = shell.circuit("log", "last", "--json").out();

        assertThat(shell.circuit("export", "--json")).isEqualTo(new Shell.Result(0, first + second, ""));
        assertThat(shell.circuit("export", "--json", "--sessions").out().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith(",\"note\":null,\"result\":null}"));
    }

    @Test
    void a_long_history_comes_out_whole_and_in_order() {
        List<String> ids =
                IntStream.rangeClosed(1, 1001).mapToObj("s%04d"::formatted).toList();
        SampleSessions.write(
                shell.data().resolve("sessions.csv"),
                SampleSessions.SESSIONS_HEADER
                        + ids.stream()
                                .map(id -> id + ",2026-11-02T07:00:00Z,mine,Mine,done,1,1,1,10.0,5.0,5.0,0.0,,\n")
                                .collect(Collectors.joining()));

        assertThat(shell.circuit("export", "--json", "--sessions").out().lines())
                .extracting(line -> line.replaceFirst(".*\"session\":\"(s[0-9]+)\".*", "$1"))
                .isEqualTo(ids);
    }

    @Test
    void a_set_that_cannot_be_read_is_told_and_the_rest_exported() {
        shell.history(
                "a,2026-11-02T07:00:00Z,mine,Mine,done,1,1,1,10.0,5.0,5.0,0.0,,",
                "a,2026-11-02T07:00:00Z,mine,Cobra,Cobra,1,1,,10 reps,ten,20.0,,done",
                "a,2026-11-02T07:00:00Z,mine,Rows,Rows,1,1,,10 reps,10,20.0,,done");

        for (String format : List.of("--csv", "--json")) {
            Shell.Result result = shell.circuit("export", format);
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.out()).contains("Rows").doesNotContain("Cobra");
            assertThat(result.err()).contains("sets.csv:2: reps is \"ten\"");
        }
    }

    @Test
    void letters_that_the_locale_does_not_have_are_told() {
        shell.history("a,2026-11-02T07:00:00Z,mine,Rücken,done,1,1,1,10.0,5.0,5.0,0.0,,");
        String row = "\na,2026-11-02T07:00:00+00:00,mine,R%scken,";

        Shell.Result result = shell.circuit("export", "--csv", "--sessions");
        assertThat(result.out()).contains(row.formatted("ü"));
        assertThat(result.err()).isEmpty();

        result = shell.inAscii().circuit("export", "--csv", "--sessions");
        assertThat(result.out()).contains(row.formatted("u"));
        assertThat(result.err())
                .isEqualTo("circuit: letters beyond ASCII were replaced, as the locale has none; set LC_ALL=C.UTF-8, or"
                        + " use --json\n");
        assertThat(shell.circuit("export", "--csv")).isEqualTo(new Shell.Result(0, HistoryTable.SETS.header(), ""));
    }
}
