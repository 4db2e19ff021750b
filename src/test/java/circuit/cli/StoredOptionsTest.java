package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The options of a session as they are kept for its continuation. */
class StoredOptionsTest {
    private static List<String> options(String... words) {
        return Commands.parseAgain(List.of(words)).options();
    }

    @Test
    void they_are_one_word_each_and_say_the_same_when_they_are_read_again() {
        List<String> options = options(
                "--data",
                "x",
                "run",
                "--no-awake",
                "--wait",
                "--view",
                "plain",
                "--have",
                "band,mat",
                "--speed=20",
                "--note",
                "two  words, = 1",
                "--color",
                "never",
                "back-3x");

        assertThat(options)
                .containsExactlyInAnyOrder(
                        "--no-awake",
                        "--wait",
                        "--view=plain",
                        "--have=band,mat",
                        "--speed=20",
                        "--note=two  words, = 1");
        List<String> again = new ArrayList<>(List.of("run"));
        again.addAll(options);
        assertThat(options(again.toArray(String[]::new))).isEqualTo(options);
    }

    @Test
    void one_that_is_given_anew_replaces_the_one_before() {
        assertThat(options("run", "--view=full", "--no-awake", "back-3x", "--view=json", "--awake"))
                .containsExactlyInAnyOrder("--view=json", "--awake");
        assertThat(options("run", "--awake", "back-3x", "--no-awake")).containsExactly("--no-awake");
    }
}
