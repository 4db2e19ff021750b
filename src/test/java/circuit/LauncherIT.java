package circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher and the packaged program, on a real terminal. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("circuit").toAbsolutePath();

    @TempDir
    Path elsewhere;

    /** So that the first test is not the one that sees the classes being archived. */
    @BeforeAll
    static void the_class_archive_is_made(@TempDir Path folder) throws Exception {
        try (Pty pty = Pty.running(folder, LAUNCHER.toString(), "--version").start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
        }
    }

    @Test
    void runs_from_any_folder() throws Exception {
        try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "--version").start()) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.screen().get(0)).isNotBlank();
        }
    }

    @Test
    void runs_through_a_chain_of_links() throws Exception {
        Path bin = Files.createDirectories(elsewhere.resolve("my bin"));
        Files.createSymbolicLink(elsewhere.resolve("first"), LAUNCHER);
        Files.createSymbolicLink(bin.resolve("circuit"), Path.of("../first"));
        try (Pty pty = Pty.running(elsewhere, bin.resolve("circuit").toString(), "--version")
                .start()) {
            assertThat(pty.exitCode()).isZero();
        } finally {
            Files.delete(bin.resolve("circuit"));
            Files.delete(elsewhere.resolve("first"));
        }
    }

    @Test
    void leaves_the_terminal_as_it_was() throws Exception {
        try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "--version").start()) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.attributesAfter()).isEqualTo(pty.attributesBefore()).contains(" icanon");
            assertThat(pty.isOn(25, true)).as("cursor").isTrue();
            assertThat(pty.isOn(1049, false)).as("alternate screen").isFalse();
        }
    }

    /** Start-up rests on it: the archive must be made by this JVM, be accepted by it, and hold our classes. */
    @Test
    void starts_from_the_class_archive() throws Exception {
        assumeFalse(
                LAUNCHER.toString().contains(" "), "JDK 17 archives no class from a folder with a space in its name");
        try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "--version")
                .with("JAVA_TOOL_OPTIONS", "-Xlog:class+load")
                .start()) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.output().lines().filter(line -> line.contains(" circuit.cli.Main source: ")))
                    .singleElement()
                    .asString()
                    .contains("shared objects file");
        }
    }
}
