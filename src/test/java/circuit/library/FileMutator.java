package circuit.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils files in small ways, the same for the same seed: takes out, doubles, and puts in what YAML may trip over. */
final class FileMutator {
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

    private final Random random;

    FileMutator(long seed) {
        random = new Random(seed);
    }

    /** From one to so many. */
    int times(int most) {
        return 1 + random.nextInt(most);
    }

    /** One of them. */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    byte[] spoil(byte[] bytes) {
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
