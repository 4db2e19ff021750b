package circuit.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.terminal.canvas.Theme.Background;
import circuit.terminal.input.BackgroundQuery.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackgroundQueryTest {
    private static final String ATTRIBUTES = "\033[?62;4;22c";

    @ParameterizedTest
    @CsvSource({
        "rgb:0000/0000/0000, DARK",
        "rgb:0000/2b2b/3636, DARK",
        "rgb:28/28/28, DARK",
        "rgba:1e1e/1e1e/1e1e/ffff, DARK",
        "rgb:ffff/ffff/ffff, LIGHT",
        "rgb:f/f/f, LIGHT",
        "rgb:f2f2/e5e5/bcbc, LIGHT",
        "rgb:8080/8080/8080, UNKNOWN"
    })
    void a_terminal_says_how_bright_it_is(String colour, Background background) {
        assertThat(answerTo("\033]11;" + colour + "\033\\" + ATTRIBUTES))
                .isEqualTo(new Answer(Optional.of(background), ""));
        assertThat(answerTo("\033]11;" + colour + "\007" + ATTRIBUTES))
                .isEqualTo(new Answer(Optional.of(background), ""));
    }

    @Test
    void what_is_typed_meanwhile_stays_typed() {
        assertThat(answerTo("s \033]11;rgb:0000/0000/0000\033\\q" + ATTRIBUTES))
                .isEqualTo(new Answer(Optional.of(Background.DARK), "s q"));
        assertThat(answerTo("\033[A")).isEqualTo(new Answer(Optional.empty(), "\033[A"));
    }

    @Test
    void a_terminal_that_does_not_know_is_not_waited_for() throws IOException {
        StringReader terminal = new StringReader(ATTRIBUTES + "n");

        assertThat(new BackgroundQuery(millis -> terminal.read()).answer()).isEqualTo(new Answer(Optional.empty(), ""));
        assertThat(terminal.read()).isEqualTo('n');
    }

    @Test
    void an_answer_cut_short_or_not_understood_names_no_background() {
        assertThat(answerTo("\033]11;rgb:0000/2b")).isEqualTo(new Answer(Optional.empty(), "\033]11;rgb:0000/2b"));
        assertThat(answerTo("\033]11;black\033\\" + ATTRIBUTES)).isEqualTo(new Answer(Optional.empty(), ""));
        assertThat(answerTo("\033]11;rgb:x/y/z\033\\" + ATTRIBUTES)).isEqualTo(new Answer(Optional.empty(), ""));
        assertThat(answerTo("")).isEqualTo(new Answer(Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource({"15;0, DARK", "15;default;0, DARK", "0;15, LIGHT", "0;7, LIGHT", "7;default, UNKNOWN", "'', UNKNOWN"})
    void an_old_terminal_says_it_in_the_environment(String variable, Background background) {
        assertThat(Background.ofVariable(variable)).isEqualTo(background);
    }

    private static Answer answerTo(String sent) {
        StringReader terminal = new StringReader(sent);
        return new BackgroundQuery(millis -> {
                    int c = terminal.read();
                    return c < 0 ? KeyReader.NOTHING : c;
                })
                .answer();
    }
}
