package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.SampleSessions;
import circuit.history.csv.HistoryTable;
import com.garmin.fit.Decode;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.SetMesg;
import com.garmin.fit.SetType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
    private final Shell shell;
    private final Path files;

    ExportTest(@TempDir Path folder) {
        shell = new Shell(folder);
        files = folder.resolve("made/when/needed");
    }

    private void added(String routine, String at) {
        assertThat(shell.circuit("log", "--add", routine, "--at", at).exitCode())
                .isZero();
    }

    private Shell.Result fit(String... arguments) {
        List<String> words = new ArrayList<>(List.of("export", "--fit", "-o", files.toString()));
        words.addAll(List.of(arguments));
        return shell.circuit(words.toArray(String[]::new));
    }

    /** Without the second half of each id, which is chance. */
    private static List<String> settled(List<String> names) {
        return names.stream().map(name -> name.replaceAll("Z-[0-9a-f]{8}", "Z")).toList();
    }

    private static FitMessages decoded(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .isTrue();
        return new FitDecoder().decode(new ByteArrayInputStream(bytes));
    }

    @Test
    void the_sessions_that_are_named_get_a_file_each_and_its_name_is_printed() {
        added("back-3x", "2026-11-02 07:00");
        added("upper-back", "2026-11-14 18:30");
        added("back-3x", "2026-11-14 20:00");
        added("hips", "2026-11-20 18:30");

        Shell.Result result = fit("2026-11-14", "last", "20261120");

        assertThat(result.exitCode()).isZero();
        assertThat(settled(SampleSessions.names(files)))
                .containsExactly(
                        "20261114T183000Z-upper-back.fit", "20261114T200000Z-back-3x.fit", "20261120T183000Z-hips.fit");
        assertThat(result.out().lines())
                .containsExactlyElementsOf(SampleSessions.names(files).stream()
                        .map(name -> files.resolve(name).toString())
                        .toList());
    }

    @Test
    void exporting_again_changes_nothing_and_says_so() {
        added("back-3x", "2026-11-02 07:00");
        added("hips", "2026-11-20 18:30");
        fit("last");

        assertThat(fit("last")).isEqualTo(new Shell.Result(0, "", "circuit: 1 file is there already, unchanged\n"));
        assertThat(fit("--since", "3w").out().lines()).hasSize(1);
        assertThat(SampleSessions.names(files)).hasSize(2);
    }

    @Test
    void a_session_that_went_on_replaces_its_file_and_less_does_not() throws IOException {
        String session = "20261102T070000Z-1,2026-11-02T07:00:00Z,mine,Mine,%s,1,%d,2,60.0,40.0,20.0,0.0,,";
        String first = "20261102T070000Z-1,2026-11-02T07:00:00Z,mine,Cobra,Cobra,1,1,,10 reps,10,20.0,,done";
        String second = "20261102T070000Z-1,2026-11-02T07:00:00Z,mine,Rows,Rows,1,1,left,10 reps,10,20.0,,done";
        Path file = files.resolve("20261102T070000Z-1-mine.fit");

        shell.history(session.formatted("partial", 1), first);
        fit();
        assertThat(decoded(file).getWorkoutStepMesgs()).hasSize(1);
        shell.history(session.formatted("done", 2), first, second);
        assertThat(fit().exitCode()).isZero();
        assertThat(decoded(file).getWorkoutStepMesgs()).hasSize(2);
        shell.history(session.formatted("partial", 1), first);
        Shell.Result less = fit();

        assertThat(less.exitCode()).isEqualTo(1);
        assertThat(less.err())
                .isEqualTo(
                        "circuit: %s: it is larger than what the history has of that session, and was left as it is; move it away to export the session anew\n"
                                .formatted(file));
        assertThat(decoded(file).getWorkoutStepMesgs()).hasSize(2);
        assertThat(SampleSessions.names(files)).hasSize(1);
    }

    @Test
    void a_history_that_was_edited_elsewhere_leads_to_no_other_folder() {
        shell.history("../../../escaped,2026-11-02T07:00:00Z,/etc/x,Mine,done,1,0,0,60.0,40.0,20.0,0.0,,");

        assertThat(fit().exitCode()).isZero();
        assertThat(SampleSessions.names(files)).containsExactly(".._.._.._escaped-_etc_x.fit");
    }

    @Test
    void what_the_format_cannot_hold_is_told_and_the_others_are_exported() {
        shell.history("""
                old,1975-11-02T07:00:00Z,mine,Mine,done,1,0,0,60.0,40.0,20.0,0.0,,
                new,2026-11-02T07:00:00Z,mine,Mine,done,1,0,0,60.0,40.0,20.0,0.0,,""");

        Shell.Result result = fit();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "circuit: %s: a FIT file holds times from 1999 to 2125, not of 1975; this session was not exported\n"
                                .formatted(files.resolve("old-mine.fit")));
        assertThat(SampleSessions.names(files)).containsExactly("new-mine.fit");
    }

    @Test
    void sets_that_say_more_than_their_session_are_told_as_they_are() throws IOException {
        shell.history(
                "odd,2026-11-02T07:00:00+05:45,mine,,done,1,2,2,10.0,5.0,3.0,2.0,,",
                "odd,2026-11-02T07:00:00+05:45,mine,Zug,,1,1,,,10,20.0,,done",
                "odd,2026-11-02T07:00:00+05:45,mine,Zug,,1,1,left,,,0.0,0,skipped");

        assertThat(fit().exitCode()).isZero();
        FitMessages messages = decoded(files.resolve("odd-mine.fit"));
        assertThat(messages.getSetMesgs()).extracting(SetMesg::getSetType).containsOnly(SetType.ACTIVE);
        assertThat(messages.getSetMesgs()).extracting(SetMesg::getDuration).containsExactly(20.0f, 0.0f);
        assertThat(messages.getWorkoutStepMesgs())
                .extracting(step -> step.getWktStepName())
                .containsExactly("Zug", "Zug (left)");
        assertThat(messages.getWorkoutMesgs().get(0).getWktName()).isEqualTo("mine");
    }

    @Test
    void a_long_title_is_cut_between_two_characters() throws IOException {
        shell.history(
                "long,2026-11-02T07:00:00Z,mine,%s,done,1,1,1,10.0,5.0,5.0,0.0,,".formatted("ä".repeat(300)),
                "long,2026-11-02T07:00:00Z,mine,x,%s,1,1,,1 rep,1,5.0,,done".formatted("🏋".repeat(300)));

        fit();

        FitMessages messages = decoded(files.resolve("long-mine.fit"));
        assertThat(messages.getWorkoutMesgs().get(0).getWktName()).isEqualTo("ä".repeat(127));
        assertThat(messages.getWorkoutStepMesgs().get(0).getWktStepName()).isEqualTo("🏋".repeat(63));
    }

    @Test
    void a_run_leaves_the_same_file_as_the_export() throws IOException {
        Shell.Result run = shell.circuit(
                "run", "back-3x", "--speed", "10000", "--view", "plain", "--log", "--fit", files.toString());

        assertThat(run.exitCode()).as(run.toString()).isZero();
        List<String> names = SampleSessions.names(files);
        assertThat(settled(names)).containsExactly("20261121T063012Z-back-3x.fit");
        assertThat(run.out()).endsWith("Saved in %s\nand as %s\n".formatted(shell.data(), files.resolve(names.get(0))));
        assertThat(fit().err()).isEqualTo("circuit: 1 file is there already, unchanged\n");
    }

    @Test
    void the_configuration_can_ask_for_the_file_of_every_session() {
        shell.configured("fit: " + files + "\n");

        shell.circuit("run", "hips", "--speed", "10000", "--view", "plain", "--log");
        shell.circuit("run", "hips", "--speed", "10000", "--view", "plain");

        assertThat(SampleSessions.names(files)).hasSize(1);
    }

    @Test
    void a_session_is_saved_although_its_file_cannot_be(@TempDir Path folder) throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        Shell.Result run =
                shell.circuit("run", "hips", "--speed", "10000", "--view", "plain", "--log", "--fit", taken.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith(
                        "circuit: this session cannot be left as a FIT file: %s: a file is where a folder should be\n"
                                .formatted(taken))
                .contains("circuit: the session is saved, but not as a FIT file: " + taken)
                .contains(": a file is where a folder should be\n")
                .contains("circuit: once that is mended: circuit export --fit 20261121T063012Z-")
                .endsWith(" -o %s\n".formatted(taken));
        assertThat(shell.circuit("log", "--json").out()).contains("\"hips\"");
        assertThat(taken).hasContent("a file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    export                             | circuit export needs a format: --fit, --csv or --json
                    export --fit --json                | --fit and --json contradict each other; leave one out
                    export --csv -o x                  | -o goes with --fit; what --csv prints goes into a file with > FILE
                    export --fit --sessions            | --sessions goes with --csv and --json, not with --fit
                    export --csv last --since 2w       | --since and SESSION contradict each other; leave one out
                    export --csv --since soon          | --since takes a day like 2026-11-01, or how long ago like 30d or 2w, not "soon"
                    export --json 2026-11-03           | there is no session of 2026-11-03; circuit log lists them
                    """)
    void a_wrong_command_line_says_what_would_be_right(String line, String message) {
        added("back-3x", "2026-11-02 07:00");

        Shell.Result result = shell.circuit(line.split(" +"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("circuit: " + message + "\n");
    }

    @Test
    void without_a_history_there_is_nothing_to_export() {
        String hint = "circuit: no session here yet; the first is one command away: circuit run back-3x\n";

        assertThat(fit()).isEqualTo(new Shell.Result(0, "", hint));
        assertThat(shell.circuit("export", "--json")).isEqualTo(new Shell.Result(0, "", hint));
        assertThat(shell.circuit("export", "--csv")).isEqualTo(new Shell.Result(0, HistoryTable.SETS.header(), hint));
        assertThat(files).doesNotExist();
    }

    @Test
    void tab_offers_sessions_and_folders() {
        added("back-3x", "2026-11-02 07:00");

        assertThat(shell.circuit("__complete", "--", "export", "--fit", "").out())
                .contains("last", "2026-11-02", "20261102T070000Z-");
        assertThat(shell.circuit("__complete", "--", "export", "--").out())
                .contains("--fit", "--csv", "--json", "--since", "--sessions");
        assertThat(shell.circuit("__complete", "--", "export", "-o", "").out())
                .isEqualTo(shell.circuit("__complete", "--", "run", "--fit", "").out())
                .isNotEmpty();
    }
}
