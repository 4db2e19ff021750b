package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {
    private final Shell shell;

    SchemaCommandTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"routine", "exercise", "config", "session"})
    void it_prints_a_schema_as_it_is(String name) throws IOException {
        String file = Files.readString(Path.of("src/main/resources/schema/" + name + ".schema.json"));

        assertThat(shell.circuit("schema", name)).isEqualTo(new Shell.Result(0, file, ""));
    }

    @Test
    void another_name_gets_the_three_there_are() {
        assertThat(shell.circuit("schema", "plan"))
                .isEqualTo(new Shell.Result(
                        2, "", "circuit: there is no schema \"plan\"; write routine, exercise, config or session\n"));
    }
}
