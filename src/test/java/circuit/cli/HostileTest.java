package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, names, histories and arguments made to get at the terminal: each command tells of them in plain text. */
@Timeout(60)
@StartsPrograms
class HostileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private final Shell shell = new Shell(folder);

    @BeforeAll
    static void plant() throws IOException {
        Shell shell = new Shell(folder);
        HostileInput.fill(Files.createDirectories(shell.ownRoutines()));
        HostileInput.remember(shell.data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "list --json", "stats --color always --json", "show back-3x", "show back-six --json"})
    void what_lies_about_does_not_keep_a_command_from_its_work(String command) {
        assertThat(harmless(command.split(" ", -1)).exitCode()).isZero();
    }

    @Test
    void a_page_in_colours_holds_nothing_but_colours() {
        for (String command : List.of("stats --all --color always")) {
            Shell.Result result = shell.circuit(command.split(" ", -1));
            String page = result.out().replaceAll("\033\\[(1|0|32|38;5;\\d+)m", "");
            assertThat(result.exitCode()).as(result.toString()).isZero();
            assertThat(HostileInput.found(page)).as(page).isEmpty();
        }
    }

    @Test
    void a_check_of_all_that_is_at_hand_finds_the_mistakes() {
        Shell.Result result = harmless("check");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("raw-01.yaml:1:", "escaped-01.yaml:1:");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_shown_checked_and_run_or_refused(Path file) {
        for (String command :
                List.of("show", "check", "run --view plain --speed 10000", "run --view json --speed 10000")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.add(file.toString());
            assertTakenOrRefused(harmless(words.toArray(String[]::new)));
        }
    }

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("/dev/zero"),
                Path.of("/dev/stdin"),
                Path.of("/dev/tty"),
                Path.of("/"),
                Path.of("/proc/self/mem")));
        try (Stream<Path> entries = Files.walk(new Shell(folder).ownRoutines())) {
            entries.forEach(files::add);
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_argument_is_taken_for_what_it_is_or_refused(String text) {
        for (String command : List.of(
                "%",
                "% back-3x",
                "list %",
                "list --%",
                "list --routines=%",
                "list --data=%",
                "show %",
                "show back-3x %",
                "show back-3x --rest=%",
                "show back-3x --rounds=%",
                "show back-3x --level=%",
                "show back-six --have=%",
                "show back-3x --color=%",
                "check %",
                "check %.yaml",
                "run %",
                "run ./%",
                "run back-3x --speed=10000 --view=plain --log --data=data --note=%",
                "run back-3x --view=%",
                "run back-3x --speed=%",
                "resume %",
                "help %")) {
            List<String> words = new ArrayList<>();
            for (String word : command.split(" ", -1)) {
                words.add(word.replace("%", text).replace("=data", "=" + folder.resolve("other")));
            }
            assertTakenOrRefused(harmless(words.toArray(String[]::new)));
        }
    }

    static Stream<String> texts() {
        return HostileInput.TEXTS.values().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_variable_is_taken_for_what_it_is_or_refused(String text) {
        for (String variable : List.of(
                "CIRCUIT_ROUTINES", "CIRCUIT_DATA", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
            Shell other = new Shell(folder).with(variable, text);
            assertTakenOrRefused(harmless(other, "list"));
        }
    }

    private static void assertTakenOrRefused(Shell.Result result) {
        if (result.exitCode() != 0) {
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
            assertThat(result.out() + result.err()).as("why it is refused").isNotBlank();
        }
    }

    private Shell.Result harmless(String... words) {
        return harmless(shell, words);
    }

    private static Shell.Result harmless(Shell shell, String... words) {
        Shell.Result result = shell.circuit(words);
        String all = result.out() + result.err();
        assertThat(HostileInput.found(all)).as(all).isEmpty();
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
        assertThat(result.err().lines())
                .allMatch(
                        line -> line.startsWith("circuit: ") || line.isEmpty() || line.startsWith(" "),
                        "names who speaks");
        return result;
    }
}
