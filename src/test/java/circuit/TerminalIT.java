package circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people who live in a terminal do to a program: stop it, resize it, close its window, take its colours away. */
class TerminalIT {
    private static final String LAUNCHER = Path.of("circuit").toAbsolutePath().toString();
    private static final String CTRL_Z = "\u001a";
    private static final String PAUSED = "Space to go on";

    @TempDir
    Path home;

    @Test
    void the_shell_gets_its_terminal_back_in_every_state_and_fg_goes_on() throws Exception {
        try (Pty pty = inAShell("run back-3x --lead-in 60s --sound off")) {
            pty.waitUntilScreenShows("Lie on the working side");
            stopAndGoOn(pty, 1);
            stopAndGoOn(pty, 2);
            pty.press(" \r");
            pty.waitUntilScreenShows("Next: the same on the right side");
            stopAndGoOn(pty, 3);
            pty.press(" ");
            pty.waitUntilScreenShows("Space to start now");
            stopAndGoOn(pty, 4);
            pty.press("  \r");
            pty.waitUntilScreenShows("Other side");
            stopAndGoOn(pty, 5);
            pty.press(" \r\r");
            pty.waitUntilScreenShows("exercise 2 of 5");
            pty.correctToTen();
            stopAndGoOn(pty, 6);
            pty.press("?");
            pty.waitUntilScreenShows("longer, or slower reps");
            stopAndGoOn(pty, 7);
            pty.press("q");
            pty.waitUntilScreenShows("Ended early");
            pty.press("echo code=$?\r");
            pty.waitUntilScreenShows("code=3");
            assertGivenBack(pty, "last");
            pty.press("exit\r");
            pty.exitCode();
        }
        assertThat(Files.readString(data("sessions.csv"))).contains(",partial,");
    }

    @Test
    void the_list_to_pick_from_is_left_for_the_shell_and_come_back_to() throws Exception {
        try (Pty pty = inAShell("run")) {
            pty.waitUntilScreenShows("Which routine?");
            pty.press(CTRL_Z);
            pty.waitUntil("the shell says that it stopped", seen -> count(seen.output(), "Stopped") == 1);
            assertGivenBack(pty, "stopped");
            pty.press("clear; fg\r");
            pty.waitUntilScreenShows("Which routine?");
            pty.press("\033");
            pty.waitUntilScreenShows("ready>");
            assertGivenBack(pty, "last");
            pty.press("exit\r");
            pty.exitCode();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void a_signal_leaves_the_list_to_pick_from_and_restores_the_terminal(String signal, int code) throws Exception {
        try (Pty pty = Pty.running(home, words("run")).start()) {
            pty.waitUntilScreenShows("Which routine?");
            pty.signal(signal);
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(code);
            assertGivenBack(pty);
        }
    }

    @Test
    void a_session_in_lines_takes_the_keys_without_a_control_sequence() throws Exception {
        try (Pty pty = session("--lead-in", "0s", "--view", "plain")) {
            pty.waitUntilScreenShows("Keys: Space pause");
            pty.waitUntilScreenShows("WORK");
            pty.press(" ");
            pty.waitUntilScreenShows("PAUSED");
            pty.press("  s");
            pty.waitUntilScreenShows("SKIPPED");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertThat(pty.output()).doesNotContain("\033");
            assertThat(pty.attributesAfter()).isEqualTo(pty.attributesBefore());
        }
    }

    @Test
    void quit_prints_nothing_over_the_screen() throws Exception {
        try (Pty pty = Pty.running(home, words("run")).start()) {
            pty.waitUntilScreenShows("Which routine?");
            pty.signal("QUIT");
            pty.press("six");
            pty.waitUntilScreenShows("Which routine? six");
            assertThat(pty.output()).doesNotContain("dump");
            pty.press("\033");
            assertThat(pty.exitCode()).isEqualTo(3);
        }
    }

    /** From a shell that has noted how its terminal is. */
    private Pty inAShell(String command) throws IOException {
        Pty pty = Pty.running(home, "bash", "--norc", "--noprofile", "-i")
                .with("PS1", "ready> ")
                .start();
        pty.waitUntilScreenShows("ready>");
        pty.press("stty -a >first; " + LAUNCHER + " " + command + "\r");
        return pty;
    }

    private void stopAndGoOn(Pty pty, int time) throws IOException {
        pty.press(CTRL_Z);
        pty.waitUntil("the shell says that it stopped", seen -> count(seen.output(), "Stopped") == time);
        pty.press("echo code=$?\r");
        pty.waitUntilScreenShows("code=148");
        assertGivenBack(pty, "stopped" + time);
        pty.press("clear; fg\r");
        pty.waitUntilScreenShows(PAUSED);
        assertThat(pty.isOn(25, true)).as("cursor").isFalse();
        assertThat(pty.isOn(1049, false)).as("alternate screen").isTrue();
    }

    /** As the shell's next command finds it. */
    private void assertGivenBack(Pty pty, String file) throws IOException {
        assertThat(pty.isOn(25, true)).as("cursor").isTrue();
        assertThat(pty.isOn(1049, false)).as("alternate screen").isFalse();
        pty.press("stty -a >" + file + "; jobs >/dev/null; echo no''ted-" + file + "\r");
        pty.waitUntilScreenShows("noted-" + file);
        assertThat(Files.readString(home.resolve(file))).isEqualTo(Files.readString(home.resolve("first")));
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @Test
    void five_hundred_windows_one_after_the_other_down_to_a_single_cell() throws Exception {
        try (Pty pty = session("--lead-in", "60s")) {
            pty.waitUntilScreenShows("Side plank reach to row");
            for (int i = 0; i < 500; i++) {
                pty.resize(1 + (i * 37) % 200, 1 + (i * 17) % 60);
            }
            pty.resize(1, 1);
            pty.press("\r");
            pty.resize(80, 24);
            pty.waitUntilScreenShows("Next: the same on the right side");
            pty.waitUntilScreenShows("round 1 of 3 · exercise 1 of 5");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertGivenBack(pty);
        }
    }

    @Test
    void a_closed_window_keeps_what_was_done() throws Exception {
        try (Pty pty = session("--lead-in", "0s")) {
            pty.waitUntilScreenShows("round 1 of 3");
            pty.press("\r");
            pty.correctToTen();
            pty.hangUp();
            pty.exitCode();
        }
        assertThat(Files.readString(data("sessions.csv"))).contains(",partial,1,1,18,");
    }

    @Test
    void without_input_nobody_is_asked_and_the_session_runs_to_its_end() throws Exception {
        try (Pty pty = sh("\"$0\" run back-3x --speed 2000 </dev/null")) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains("GET READY", "DONE").doesNotContain("\u001b");
        }
    }

    @Test
    void a_reader_that_is_gone_is_no_reason_for_words() throws Exception {
        try (Pty pty = sh("{ \"$0\" show back-core-minute; \"$0\" list; } | head -1")) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.screen().stream().filter(line -> !line.isBlank())).hasSize(1);
        }
    }

    @Test
    void a_session_whose_reader_is_gone_ends_quietly_and_is_kept() throws Exception {
        Path code = home.resolve("code");
        try (Pty pty = sh("{ \"$0\" run back-3x --speed 20 --log; echo $? >code; } | head -2")) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.output().lines()).hasSize(2);
        }
        assertThat(code).hasContent("141");
        assertThat(Files.readString(data("sessions.csv"))).contains(",partial,");
    }

    @Test
    void a_full_disk_behind_the_output_is_said() throws Exception {
        try (Pty pty = sh("\"$0\" list >/dev/full")) {
            assertThat(pty.exitCode()).isEqualTo(1);
            assertThat(pty.screen().get(0)).startsWith("circuit: standard output: no space left");
        }
    }

    @Test
    void no_home_is_said_and_a_folder_that_is_named_will_do() throws Exception {
        try (Pty pty = sh("unset HOME; \"$0\" run back-3x")) {
            assertThat(pty.exitCode()).isEqualTo(2);
            assertThat(pty.screen().get(0)).startsWith("circuit: HOME is not set");
        }
        try (Pty pty = sh("unset HOME; \"$0\" run back-3x --speed 2000 && "
                + "\"$0\" run back-3x --speed 2000 --view plain --log --data \"$PWD/data\"")) {
            pty.leaveLastScreen();
            assertThat(pty.exitCode()).as(pty.output()).isZero();
        }
        assertThat(home.resolve("data/sessions.csv")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "dumb, a terminal of type dumb cannot place its cursor",
        "nonsense, nothing is known of a terminal of type nonsense",
        "'', TERM is not set"
    })
    void where_nothing_can_be_drawn_each_step_is_a_line(String term, String why) throws Exception {
        try (Pty pty = Pty.running(home, words("run back-3x --speed 2000"))
                .with("TERM", term)
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output())
                    .startsWith("circuit: " + why + ", so each step is a line\r\n")
                    .contains("GET READY", "DONE")
                    .doesNotContain("\u001b");
            assertThat(pty.attributesAfter()).isEqualTo(pty.attributesBefore());
        }
    }

    @Test
    void relative_base_folders_are_passed_over() throws Exception {
        try (Pty pty = sh("export XDG_DATA_HOME=here XDG_CONFIG_HOME=. XDG_STATE_HOME=x; "
                + "\"$0\" run back-3x --speed 2000 --view plain --log")) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
        }
        assertThat(data("sessions.csv")).exists();
        assertThat(home.resolve("here")).doesNotExist();
        assertThat(home.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show back-3x",
                "stats",
                "run back-3x --speed 2000",
                "run back-3x --speed 2000 --view plain"
            })
    void a_c_locale_gets_ascii(String command) throws Exception {
        try (Pty pty = Pty.running(home, words(command))
                .with("LANG", "C")
                .with("LC_ALL", "C")
                .start()) {
            if (command.endsWith("--speed 2000")) {
                pty.leaveLastScreen();
            }
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output().chars()).as(pty.output()).allMatch(c -> c < 0x7f);
            assertThat(pty.output()
                            .replace("\u001b[?", "")
                            .replace("\u001b]11;?", "")
                            .replace("? keys", "")
                            .replace("1-10?", ""))
                    .doesNotContain("?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', '', auto, MANY",
        "xterm-16color, '', '', auto, FEW",
        "xterm, '', '', auto, FEW",
        "xterm-newer-than-this-machine, '', '', auto, MANY",
        "linux, '', '', auto, FEW",
        "vt100, '', '', auto, NONE",
        "xterm-256color, 1, '', auto, NONE",
        "xterm-256color, 1, 1, auto, MANY",
        "xterm-256color, 1, '', always, MANY",
        "xterm-256color, '', 1, never, NONE",
    })
    void colours_are_those_of_the_terminal_or_as_asked(
            String term, String no, String force, String flag, Colours colours) throws Exception {
        try (Pty pty = Pty.running(home, words("run back-3x --lead-in 60s --sound off --color " + flag))
                .with("TERM", term)
                .with("NO_COLOR", no)
                .with("FORCE_COLOR", force)
                .start()) {
            pty.waitUntilScreenShows("Side plank reach to row");
            pty.press("q");
            assertThat(pty.exitCode()).as(pty.output()).isEqualTo(3);
            assertThat(Colours.in(pty.output())).isEqualTo(colours);
            assertGivenBack(pty);
        }
    }

    private enum Colours {
        NONE,
        FEW,
        MANY;

        static Colours in(String output) {
            if (output.matches("(?s).*\u001b\\[[0-9;]*[34]8;5;.*")) {
                return MANY;
            }
            return output.matches("(?s).*\u001b\\[([0-9]+;)*[349][0-7](;[0-9]+)*m.*") ? FEW : NONE;
        }
    }

    /** A title that is let through, as it drives nothing, but would hide or move what stands beside it. */
    @Test
    void a_title_that_hides_letters_is_seen_as_it_is_in_every_view() throws Exception {
        Files.writeString(home.resolve("hostile.yaml"), """
                name: "a\\u200bb\\u2060c\\u00add"
                exercises:
                  - "Push\\u200dups\\u200c": 10 reps
                """);
        for (String view : List.of("full", "line", "plain", "json")) {
            try (Pty pty = Pty.running(home, words("run ./hostile.yaml --speed 2000 --view " + view))
                    .start()) {
                if (view.equals("full") || view.equals("line")) {
                    pty.leaveLastScreen();
                }
                assertThat(pty.exitCode()).as(pty.output()).isZero();
                assertThat(pty.output().codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                        .as(pty.output())
                        .isEmpty();
            }
        }
    }

    private Pty session(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(LAUNCHER, "run", "back-3x", "--sound", "off"));
        words.addAll(List.of(options));
        return Pty.running(home, words.toArray(String[]::new)).start();
    }

    private Pty sh(String script) throws IOException {
        return Pty.running(home, "sh", "-c", script, LAUNCHER).start();
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>(List.of(LAUNCHER));
        words.addAll(List.of(command.split(" ", -1)));
        return words.toArray(String[]::new);
    }

    private Path data(String file) {
        return home.resolve(".local/share/circuit").resolve(file);
    }

    private static void assertGivenBack(Pty pty) throws IOException {
        assertThat(pty.attributesAfter().replaceFirst("rows \\d+; columns \\d+", ""))
                .isEqualTo(pty.attributesBefore().replaceFirst("rows \\d+; columns \\d+", ""));
        assertThat(pty.isOn(25, true)).as("cursor").isTrue();
        assertThat(pty.isOn(1049, false)).as("alternate screen").isFalse();
    }
}
