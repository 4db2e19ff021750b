package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import circuit.process.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first page shows is right. */
class ReadmeTest {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^    (?:\\./)?|`)circuit ([^`#|\n<>\\\\]*[^`#|\n<>\\\\) ])");

    @ParameterizedTest
    @MethodSource
    void its_cards_and_its_configuration_have_no_mistake(String yaml, @TempDir Path folder) throws IOException {
        Shell shell = new Shell(folder);
        boolean isCard = yaml.startsWith("name:");
        Path file = isCard
                ? Files.writeString(folder.resolve("card.yaml"), yaml)
                : shell.configured(yaml).config();

        assertThat(shell.circuit("check", file.toString()))
                .isEqualTo(new Shell.Result(0, file + ": nothing wrong\n", ""));
    }

    static Stream<String> its_cards_and_its_configuration_have_no_mistake() throws IOException {
        return found(YAML);
    }

    @ParameterizedTest
    @MethodSource
    void its_commands_can_be_typed(String line) {
        List<String> words = CommandLine.split(line.replace("&& notify-send 'Back done'", ""));

        assertThatCode(() -> Commands.parser(words).parseArgs(words.toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    static Stream<String> its_commands_can_be_typed() throws IOException {
        return found(COMMAND);
    }

    @Test
    void it_shows_all_that_is_meant_to_be_looked_at() throws IOException {
        assertThat(found(YAML)).hasSizeGreaterThan(2);
        assertThat(found(COMMAND)).hasSizeGreaterThan(25);
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList()
                .stream();
    }
}
