package circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tab, pressed in the real shells; one that is not installed is passed over. */
class CompletionIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    /** Said by the shell when it waits for the next line. */
    private static final String PROMPT = "ready> ";

    private static final String KILL_LINE = "\u0015";

    @TempDir
    Path home;

    @BeforeEach
    void put_odd_things_into_the_folder() throws IOException {
        Files.writeString(
                home.resolve("my back.yaml"), "name: Mine\nequipment: [mat]\nexercises:\n  - cobra: 1 reps\n");
        Files.writeString(home.resolve("my notes.txt"), "");
        Files.createDirectories(home.resolve(".hidden"));
        Files.createDirectories(home.resolve("back-six"));
        Path routines = Files.createDirectories(home.resolve("more routines"));
        Files.writeString(routines.resolve("backyard.yaml"), "name: Yard\nexercises:\n  - cobra: 1 reps\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void tab_offers_what_can_be_typed(String shell) throws Exception {
        try (Pty pty = interactive(shell)) {
            assertOffers(pty, "circuit run ba", "back-3x", "back-basics", "back-core-minute", "back-six");
            if (!shell.equals("fish")) { // which offers what begins so, as long as there is any
                assertOffers(pty, "circuit run ba", "upper-back");
            }
            assertOffers(pty, "circuit ", "resume", "stats");
            assertOffers(pty, "circuit run --rou", "--rounds", "--routines");
            assertOffers(pty, "circuit run --view=", "full", "plain", "json");
            assertOffers(pty, "circuit run back-six --have band,", "band,kettlebell");
            assertOffers(pty, "circuit run --have=band,kett", "band,kettlebell");
            assertOffers(pty, "circuit run --have ", "band", "kettlebell");
            assertOffers(pty, "circuit log --since ", "7d", "yesterday");
            assertOffers(pty, "circuit log --at ", "yesterday");
            assertOffers(pty, "circuit --data more", "routines");
            assertOffers(pty, "circuit --data=more", "routines");
            assertOffers(pty, "circuit run ./m", "my", "more");
            assertOffers(pty, "circuit --routines 'more routines' run bac", "backyard", "back-3x");
            assertOffers(pty, "circuit run --routines=more\\ routines bac", "backyard", "back-3x");
            pty.press("circuit log --add back-3x --at '2026-11-19 18:30' | tail -1\r");
            pty.waitUntilScreenShows("Added");
            pty.press("clear\r");
            assertOffers(pty, "circuit log ", "last", "2026-11-19", "20261119T");
            assertOffers(pty, "circuit log --remove ", "last", "2026-11-19", "20261119T");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void files_are_those_that_can_be_routines_and_folders_those_that_are_not_hidden(String shell) throws Exception {
        try (Pty pty = interactive(shell)) {
            assertOffers(pty, "circuit check ./m", "back.yaml", "routines");
            assertThat(pty.output()).doesNotContain("notes", ".hidden");
            assertOffers(pty, "circuit run --routines ", "more", "back-six");
            assertThat(pty.output()).doesNotContain("notes", ".hidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void tab_puts_in_the_only_one_there_is_as_the_shell_needs_it(String shell) throws Exception {
        try (Pty pty = interactive(shell)) {
            pty.press("circuit show back-si\t");
            pty.waitUntilScreenShows("back-six");
            pty.press("--json\r");
            pty.waitUntilScreenShows("\"routine\":\"back-six\"");
            pty.press("circuit check my\t");
            pty.waitUntilScreenShows("my\\ back.yaml");
            pty.press("\r");
            pty.waitUntilScreenShows("my back.yaml: nothing wrong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void nothing_is_offered_where_nothing_more_is_taken(String shell) throws Exception {
        try (Pty pty = interactive(shell)) {
            pty.press("circuit run back-3x ba\t");
            pty.waitUntil("it says so", seen -> seen.output().contains("\u0007"));
            assertThat(pty.screen()).noneMatch(line -> line.contains("back-six"));
        }
    }

    @Test
    void what_is_offered_holds_no_word_that_a_shell_would_expand() throws Exception {
        Path exercises = Files.createDirectories(home.resolve(".config/circuit/routines/exercises"));
        Files.writeString(exercises.resolve("$(touch owned).yaml"), "");
        Files.writeString(exercises.resolveSibling("$(touch owned).yaml"), "");
        try (Pty pty = interactive("bash")) {
            assertOffers(pty, "circuit show ", "cobra");
        }
        assertThat(home.resolve("owned")).doesNotExist();
    }

    /** As often as it takes to see all; then the line is empty again. */
    private static void assertOffers(Pty pty, String typed, String... words) throws Exception {
        pty.press(typed + "\t\t");
        for (String word : words) {
            pty.waitUntil(
                    typed + " offers " + word,
                    seen -> seen.screen().stream()
                            .anyMatch(line -> line.contains(word) && !line.endsWith(typed.strip())));
        }
        pty.press(KILL_LINE + "clear\r");
        pty.waitUntil(
                "the line is empty",
                seen -> seen.screen().stream().noneMatch(line -> line.contains("circuit") || line.contains("clear")));
    }

    private Pty interactive(String shell) throws Exception {
        assumeInstalled(shell);
        Pty pty = Pty.running(home, command(shell))
                .with("PATH", path())
                .with("PS1", PROMPT)
                .sized(100, 60)
                .start();
        String setup = switch (shell) {
            case "bash" -> "bind 'set completion-query-items 0'; bind 'set page-completions off'; source ";
            case "zsh" -> "autoload -U compinit && compinit -D -u; LISTMAX=999; source ";
            default -> "function fish_prompt; printf '" + PROMPT + "'; end; source ";
        };
        pty.waitUntil("the shell asks", seen -> !seen.output().isEmpty());
        pty.press(setup + script(shell) + "; clear; echo sour''ced\r");
        pty.waitUntilScreenShows("sourced");
        return pty;
    }

    private static String[] command(String shell) {
        return switch (shell) {
            case "bash" -> new String[] {"bash", "--norc", "--noprofile", "-i"};
            case "zsh" -> new String[] {"zsh", "-f", "-i"};
            default -> new String[] {"fish", "--no-config", "--private", "-i"};
        };
    }

    private Path script(String shell) throws Exception {
        assumeInstalled(shell);
        Path script = home.resolve("completion." + shell);
        Process program = new ProcessBuilder(PROJECT.resolve("circuit").toString(), "completion", shell)
                .redirectOutput(script.toFile())
                .start();
        assertThat(program.waitFor())
                .as(new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        return script;
    }

    private static void assumeInstalled(String shell) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(shell))),
                shell + " is not installed");
    }

    private static String path() {
        return PROJECT + ":" + System.getenv("PATH");
    }
}
