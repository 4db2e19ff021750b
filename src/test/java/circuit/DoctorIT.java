package circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor says on a real terminal, and of the Java that the launcher starts. */
class DoctorIT {
    private static final Path LAUNCHER = Path.of("circuit").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tmux-256color|ok       terminal        tmux-256color, 256 colours, Unicode, 200 x 30",
                "dumb|warning  terminal        a terminal of type dumb cannot place its cursor, so a session would print"
            })
    void a_terminal_is_looked_at_and_left_as_it_was(String type, String line) throws Exception {
        try (Pty pty = Pty.running(folder, LAUNCHER.toString(), "doctor")
                .with("TERM", type)
                .with("LC_ALL", "C.UTF-8")
                .sized(200, 30)
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains(line).doesNotContain("\u001b");
            assertThat(pty.attributesAfter()).isEqualTo(pty.attributesBefore());
        }
    }

    @Test
    void the_archive_of_classes_is_in_use_and_the_program_knows_itself() throws Exception {
        try (Pty pty = Pty.running(folder, LAUNCHER.toString(), "doctor")
                .sized(500, 30)
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).containsPattern("ok       Java .*, archive of classes in use: /.*/target/launch/");
            assertThat(pty.output())
                    .containsPattern("ok       version +circuit [0-9.]+, commit ([0-9a-f]{12}|unknown)");
        }
    }
}
