package circuit.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.yaml.Problem;
import circuit.yaml.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spoils the examples in thousands of ways: whatever comes of it is a card or a list of mistakes, never an exception. */
@Timeout(30)
class MutationTest {
    private static final int CASES = 3000;
    private static final String[] SCRAPS = {
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\t",
        "#",
        " #",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a ",
        "*a",
        "!",
        "!!str ",
        "|",
        ">",
        "? ",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "@",
        "`",
        "\\",
        "\u0000",
        "\u0007",
        "\u202e",
        "\ud83c\udfc3",
        "\ufeff",
        "~",
        "null",
        "0",
        "-1",
        "99999999999",
        "1e9",
        "10-8",
        "20s",
        "max",
        "<<: ",
        "\r",
        "\r\n",
        "\\x1b",
        "reps",
        "each side"
    };

    private final Random random = new Random(20261121);

    @Test
    void a_spoilt_file_is_a_card_or_a_list_of_mistakes() {
        List<Path> files = new ArrayList<>(Fixtures.below("good"));
        files.addAll(Fixtures.below("broken"));

        for (int i = 0; i < CASES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] spoilt = spoil(Fixtures.bytes(file));

            Reading<?> reading = Fixtures.read(spoilt, Fixtures.isExercise(file));

            assertThat(reading.value().isEmpty())
                    .as(() -> "%s, case %s:%n%s".formatted(file, reading.problems(), new String(spoilt, UTF_8)))
                    .isEqualTo(!reading.problems().isEmpty());
            for (Problem problem : reading.problems()) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(Shown.isPrintable(problem.message()))
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

    private byte[] spoil(byte[] bytes) {
        List<Byte> spoilt = new ArrayList<>();
        for (byte b : bytes) {
            spoilt.add(b);
        }
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(spoilt.size() + 1);
            int end = Math.min(spoilt.size(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> spoilt.subList(at, end).clear();
                case 1 -> spoilt.addAll(at, List.copyOf(spoilt.subList(at, end)));
                case 2 -> spoilt.add(at, (byte) random.nextInt(256));
                default -> spoilt.addAll(at, scrap());
            }
        }
        byte[] result = new byte[spoilt.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = spoilt.get(i);
        }
        return result;
    }

    private List<Byte> scrap() {
        List<Byte> scrap = new ArrayList<>();
        for (byte b : SCRAPS[random.nextInt(SCRAPS.length)].getBytes(UTF_8)) {
            scrap.add(b);
        }
        return scrap;
    }
}
