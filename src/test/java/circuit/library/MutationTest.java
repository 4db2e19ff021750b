package circuit.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.reader.ReadResult;
import circuit.text.Sanitizer;
import circuit.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spoils the examples in thousands of ways: whatever comes of it is a card or a list of mistakes, never an exception. */
@Timeout(30)
class MutationTest {
    private static final int CASES = 3000;
    private final FileMutator spoiler = new FileMutator(20261121);

    @Test
    void a_spoilt_file_is_a_card_or_a_list_of_mistakes() {
        List<Path> files = new ArrayList<>(Fixtures.below("good"));
        files.addAll(Fixtures.below("broken"));

        for (int i = 0; i < CASES; i++) {
            Path file = spoiler.pick(files);
            byte[] spoilt = spoiler.spoil(Fixtures.bytes(file));

            ReadResult<?> reading = Fixtures.read(spoilt, Fixtures.isExercise(file));

            assertThat(reading.value().isEmpty())
                    .as(() -> "%s, case %s:%n%s".formatted(file, reading.problems(), new String(spoilt, UTF_8)))
                    .isEqualTo(!reading.problems().isEmpty());
            for (Problem problem : reading.problems()) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(Sanitizer.isAllowed(problem.message()))
                        .as(problem.message())
                        .isTrue();
            }
        }
    }

    @Test
    void hostile_files_take_no_longer_than_others() {
        int most = 256 * 1024;
        for (String scrap : List.of(
                "[",
                "{",
                "- ",
                "a: ",
                "? ",
                "\"",
                "'",
                "&a ",
                "x",
                "x ",
                "\n",
                "a\n",
                "!",
                "[a,",
                "- a: 1\n",
                "\u0085")) {
            String text = scrap.repeat(most / scrap.getBytes(UTF_8).length);
            Fixtures.read(text.getBytes(UTF_8), false);
        }
        StringBuilder keys = new StringBuilder();
        for (int i = 0; keys.length() < most - 20; i++) {
            keys.append("k").append(i).append(": 1\n");
        }
        assertThat(Fixtures.read(keys.toString().getBytes(UTF_8), false).problems())
                .isNotEmpty();
    }
}
