package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editors of these tests are scripts that change the card as a person would. */
@StartsPrograms
class LogEditTest {
    private final Path folder;
    private final Shell shell;

    LogEditTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder).onTerminal();
    }

    private Shell.Result edit(String script, String... arguments) throws IOException {
        Path editor = Files.writeString(folder.resolve("editor"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        return shell.with("EDITOR", editor.toString()).circuit(arguments);
    }

    private void added() {
        shell.circuit("log", "--add", "upper-back", "--at", "05:30");
    }

    @Test
    void a_slip_in_a_past_session_is_corrected_and_told() throws IOException {
        added();

        Shell.Result result = edit(
                "sed -i 's/{set: 1, \\(.*\\)reps: 10/{set: 1, \\1reps: 8/; s/# effort: 7.*/effort: 8/' \"$1\"",
                "log",
                "--edit");

        assertThat(result)
                .isEqualTo(new Shell.Result(
                        0,
                        "Changed upper-back, Sat 2026-11-21 05:30, 12 of 12 sets; its rows of before are kept in %s\n"
                                .formatted(shell.data().resolve("edited-20261121T063012Z.csv")),
                        ""));
        assertThat(shell.circuit("log", "last").out()).contains("Effort 8", "  8 reps");
        assertThat(shell.data().resolve("edited-20261121T063012Z.csv")).exists();
    }

    @Test
    void what_is_wrong_is_told_above_the_card_and_asked_again() throws IOException {
        added();

        Shell.Result result = edit(
                "if grep -q '^#!' \"$1\"; then cp \"$1\" '%s'; sed -i 's/1o/9/' \"$1\"; else sed -i '0,/reps: 10/s//reps: 1o/' \"$1\"; fi"
                        .formatted(folder.resolve("second")),
                "log",
                "--edit",
                "last");

        assertThat(result.exitCode()).isZero();
        List<String> second = Files.readAllLines(folder.resolve("second"));
        String problem = second.get(0);
        assertThat(problem).startsWith("#! ").endsWith("reps: \"1o\" is not a whole number from 0 to 1000");
        int line = Integer.parseInt(problem.replaceAll(".*yaml:(\\d+):\\d+: .*", "$1"));
        assertThat(second.get(line - 1)).contains("reps: 1o");
        assertThat(second.get(1))
                .startsWith("# yaml-language-server: $schema=/")
                .endsWith("/schema/session.schema.json");
        assertThat(shell.circuit("log", "last").out()).contains("  9 reps");
    }

    /** Rather than written over, so that being killed in between takes nothing. */
    @Test
    void a_card_that_is_asked_again_is_replaced_in_one_step() throws IOException {
        added();
        edit(
                "cd '%s' && if test -e first; then cp first then; else sed -i '0,/reps: 10/s//reps: 1o/' \"$1\"; ln \"$1\" first; fi"
                        .formatted(folder),
                "log",
                "--edit");

        assertThat(folder.resolve("then"))
                .content()
                .startsWith("# yaml-language-server")
                .contains("reps: 1o");
    }

    @Test
    void what_stays_wrong_changes_nothing_and_the_card_is_kept() throws IOException {
        added();
        String before = Files.readString(shell.data().resolve("sets.csv"));

        Shell.Result result = edit("sed -i '0,/reps: 10/s//reps: 1o/' \"$1\"", "log", "--edit");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "reps: \"1o\" is not a whole number",
                        "nothing was changed in the history; what you wrote is kept in ");
        assertThat(Files.readString(shell.data().resolve("sets.csv"))).isEqualTo(before);
        assertThat(edit("true", "log", "--edit")).isEqualTo(new Shell.Result(0, "Nothing was changed.\n", ""));
        Path kept =
                Path.of(result.err().lines().reduce("", (earlier, line) -> line).replaceAll(".* is kept in ", ""));
        assertThat(kept).content().contains("reps: 1o");
    }

    @Test
    void a_session_is_not_edited_away() throws IOException {
        added();
        String before = Files.readString(shell.data().resolve("sets.csv"));
        String id =
                Files.readAllLines(shell.data().resolve("sessions.csv")).get(1).replaceAll(",.*", "");

        assertThat(edit(
                                "sed -i '/set: /s/reps: .*status: done/reps: 0, seconds: 0, status: skipped/' \"$1\"",
                                "log",
                                "--edit")
                        .err())
                .isEqualTo("circuit: no set of it would be left; take it out with: circuit log --remove " + id + "\n");

        assertThat(Files.readString(shell.data().resolve("sets.csv"))).isEqualTo(before);
    }

    @Test
    void a_session_with_a_set_that_cannot_be_read_is_not_edited() throws IOException {
        added();
        Path sets = shell.data().resolve("sets.csv");
        String broken = Files.readString(sets).replaceFirst(",done", ",dun");
        Files.writeString(sets, broken);

        assertThat(edit("echo >>\"$1\"", "log", "--edit").err())
                .startsWith("circuit: 1 sets of session ")
                .contains(" cannot be read, and a card would lose them; circuit log ");

        assertThat(sets).hasContent(broken);
    }

    @Test
    void a_session_is_added_with_its_numbers() throws IOException {
        Path routine = shell.ownRoutines().resolve("pull.yaml");
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(routine, "name: Pull\nexercises:\n  - Pull-ups: max reps\n  - Push-ups: 9 reps\n");

        Shell.Result result = edit(
                "sed -i 's/reps: 0, seconds: 0, status: skipped}/reps: 6, seconds: 20, status: done}/' \"$1\"",
                "log",
                "--add",
                "pull",
                "--edit");

        assertThat(result.out()).endsWith("2 of 2 sets\n");
        assertThat(result.err()).isEmpty();
        assertThat(shell.circuit("log", "last").out()).contains("6 reps", "9 reps");
    }

    @Test
    void without_an_editor_or_a_terminal_it_says_so() {
        added();

        assertThat(shell.circuit("log", "--edit").err()).contains("set EDITOR to its command");
        assertThat(new Shell(folder).circuit("log", "--edit").err()).contains("there is no terminal for it here");
        assertThat(shell.circuit("log", "--edit", "--recover").exitCode()).isEqualTo(2);
    }
}
