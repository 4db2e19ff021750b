package circuit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void blanks_part_words() {
        assertThat(CommandLine.split("  light  --colour red\t")).containsExactly("light", "--colour", "red");
    }

    @Test
    void quotes_keep_them_together() {
        assertThat(CommandLine.split("say 'half way' \"it's\" a' 'b \"\""))
                .containsExactly("say", "half way", "it's", "a b", "");
    }

    @Test
    void a_backslash_takes_the_next_character_as_it_is_but_not_in_single_quotes() {
        assertThat(CommandLine.split("my\\ light \"a\\\"b\" 'c\\d'")).containsExactly("my light", "a\"b", "c\\d");
    }

    @Test
    void nothing_is_expanded() {
        assertThat(CommandLine.split("echo $HOME ~ * | cat > x; `id`"))
                .containsExactly("echo", "$HOME", "~", "*", "|", "cat", ">", "x;", "`id`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "''", "say 'half", "say \"half", "say \\"})
    void what_cannot_be_split_is_refused(String command) {
        assertThatIllegalArgumentException().isThrownBy(() -> CommandLine.split(command));
    }
}
