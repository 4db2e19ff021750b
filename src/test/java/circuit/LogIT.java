package circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history's pages on a real terminal. */
class LogIT {
    private static final Path LAUNCHER = Path.of("circuit").toAbsolutePath();

    @TempDir
    Path folder;

    private Pty circuit(String... words) throws IOException {
        String[] command = new String[words.length + 3];
        command[0] = LAUNCHER.toString();
        System.arraycopy(words, 0, command, 1, words.length);
        command[command.length - 2] = "--data";
        command[command.length - 1] = folder.resolve("data").toString();
        return Pty.running(folder, command).with("TERM", "xterm-256color").start();
    }

    @Test
    void a_session_is_removed_when_the_athlete_says_yes_and_not_otherwise() throws Exception {
        try (Pty pty = circuit("log", "--add", "back-3x", "--at", "2026-01-02 07:00")) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
        }
        try (Pty pty = circuit("log", "--remove", "last")) {
            pty.waitUntilScreenShows("Remove back-3x, Fri 2026-01-02 07:00, 18 of 18 sets? [y/N]");
            pty.press("\n");
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains("Nothing was removed.");
        }
        try (Pty pty = circuit("log", "--remove", "last")) {
            pty.waitUntilScreenShows("[y/N]");
            pty.press("y\n");
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains("its rows are kept in");
        }
    }

    @Test
    void a_terminal_gets_colours_and_its_own_width() throws Exception {
        try (Pty pty = circuit("log", "--add", "back-3x")) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
        }
        try (Pty pty = circuit("stats")) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains("\u001b[1m1 session\u001b[0m");
        }
    }
}
