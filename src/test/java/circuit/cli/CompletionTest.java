package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private final Path folder;
    private final Shell shell;

    CompletionTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void a_script_knows_every_command_and_its_options(String name) {
        Shell.Result script = shell.circuit("completion", name);

        assertThat(script.exitCode()).isZero();
        new Commands().model().subcommands().forEach((command, line) -> {
            assertThat(script.out()).contains(command);
            line.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> assertThat(script.out())
                            .as(command)
                            .contains(option.longestName().substring(2)));
        });
    }

    @Test
    void names_are_those_of_the_folders_in_force_even_if_the_rest_of_the_configuration_is_broken() throws Exception {
        Path routines = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(routines.resolve("desk.yaml"), "");
        shell.configured("routines: %s\nsound: loud\n".formatted(routines));

        assertThat(shell.circuit("completion", "--words", "routines").out().lines())
                .contains("desk", "back-3x");
        assertThat(shell.circuit("list").exitCode()).isEqualTo(2);
    }

    @Test
    void sessions_are_offered_newest_first() {
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-19 18:30");
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-20 18:30");

        assertThat(shell.circuit("completion", "--words", "sessions").out().lines())
                .extracting(id -> id.replaceAll("T.*", ""))
                .containsExactly("last", "20261120", "20261119");
    }

    @Test
    void what_is_asked_for_must_be_a_shell() {
        assertThat(shell.circuit("completion", "tcsh"))
                .isEqualTo(new Shell.Result(2, "", "circuit: SHELL is one of bash, zsh, fish, not \"tcsh\"\n"));
    }
}
