package circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"A=", "LC_ALL=C", "LANG=de_DE.UTF-8"})
    void names_and_notes_are_utf_8_without_a_locale(String locale) throws Exception {
        String inUmlauts = "cd; h=$(printf 'h\\303\\266me'); mkdir -p $h/.config/circuit/routines; "
                + "touch $h/.config/circuit/routines/$h.yaml; "
                + "env -i PATH=\"$PATH\" HOME=\"$PWD/$h\" " + locale
                + " \"$0\" log --add back-3x --note \"$(printf 'R\\303\\274cken')\" && cat $h/.local/share/circuit/sessions.csv";
        try (Pty pty = Pty.running(elsewhere, "sh", "-c", inUmlauts, LAUNCHER.toString())
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).contains(",Rücken").doesNotContain("\uFFFD");
        }
    }

    @Test
    void digits_and_letters_are_the_same_in_every_locale() throws Exception {
        for (String language : List.of("-Duser.language=ar -Duser.country=EG", "-Duser.language=tr")) {
            try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "list")
                    .with("CIRCUIT_JAVA_OPTIONS", language)
                    .start()) {
                assertThat(pty.exitCode()).isZero();
                assertThat(pty.output()).contains("16:29  3 x 5");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void options_for_every_Java_are_not_for_this_one(String variable) throws Exception {
        try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "--version")
                .with(variable, "-XX:+UseG1GC -Xms256m")
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            assertThat(pty.output()).doesNotContain("Picked up");
        }
    }

    /** Start-up rests on it: the archive must be made by this JVM, be accepted by it, and hold our classes. */
    @Test
    void starts_from_the_class_archive() throws Exception {
        assumeFalse(
                LAUNCHER.toString().contains(" "), "JDK 17 archives no class from a folder with a space in its name");
        try (Pty pty = Pty.running(elsewhere, LAUNCHER.toString(), "--version")
                .with("CIRCUIT_JAVA_OPTIONS", "-Xlog:class+load")
                .start()) {
            assertThat(pty.exitCode()).isZero();
            assertThat(pty.output().lines().filter(line -> line.contains(" circuit.cli.Main source: ")))
                    .singleElement()
                    .asString()
                    .contains("shared objects file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "run back-3x --speed 10000 --view plain --no-log --sound off"})
    void finds_the_classes_of_a_command_in_the_archive(String command) throws Exception {
        assumeFalse(
                LAUNCHER.toString().contains(" "), "JDK 17 archives no class from a folder with a space in its name");
        assertThat(loaded(command).filter(line -> line.contains("circuit.jar"))).isEmpty();
    }

    /** A line for each class. */
    private Stream<String> loaded(String command) throws Exception {
        List<String> line = new ArrayList<>(List.of(LAUNCHER.toString()));
        line.addAll(List.of(command.split(" ")));
        try (Pty pty = Pty.running(elsewhere, line.toArray(String[]::new))
                .with("CIRCUIT_JAVA_OPTIONS", "-Xlog:class+load")
                .start()) {
            assertThat(pty.exitCode()).as(pty.output()).isZero();
            return pty.output().lines();
        }
    }
}
