package circuit.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.reader.ReadResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken example begins with what must be said of it, a line that begins with {@code #:} for each mistake. */
class ExamplesTest {
    private static final String EXPECTED = "#: ";

    @ParameterizedTest
    @MethodSource
    void broken(Path file) {
        List<String> expected = new String(Fixtures.bytes(file), UTF_8)
                .lines()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()))
                .toList();

        ReadResult<?> reading = Fixtures.read(file);

        assertThat(reading.problems())
                .map(problem -> "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message()))
                .isNotEmpty()
                .isEqualTo(expected);
        assertThat(reading.value()).isEmpty();
    }

    static List<Path> broken() {
        return Fixtures.below("broken");
    }

    @ParameterizedTest
    @MethodSource
    void good(Path file) {
        ReadResult<?> reading = Fixtures.read(file);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).isPresent();
    }

    static List<Path> good() {
        return Fixtures.below("good");
    }

    @Test
    void there_are_enough_of_them_to_trust_in() {
        assertThat(broken()).hasSizeGreaterThan(90);
        assertThat(good()).hasSizeGreaterThan(5);
    }
}
