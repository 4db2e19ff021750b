package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SafeTest {

    @Test
    void what_drives_a_terminal_is_taken_out() {
        assertThat(Safe.text("a\033]0;title\007b\033[2Jc\u009b1md\u007fe")).isEqualTo("a]0;titleb[2Jc1mde");
    }

    @Test
    void what_reorders_or_hides_text_is_taken_out() {
        assertThat(Safe.text("\u202egip\u202c \u2066x\u2069 a\u200bb\u200dc\ufeffd\u00ade\ufe0f"))
                .isEqualTo("gip x abcde");
    }

    @Test
    void half_a_character_is_taken_out() {
        assertThat(Safe.text("a\ud83db")).isEqualTo("ab");
    }

    @Test
    void a_line_break_and_a_tab_become_a_space() {
        assertThat(Safe.text("a\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void letters_of_every_language_stay() {
        assertThat(Safe.text("Liegestütz · 腕立て伏せ · جسر")).isEqualTo("Liegestütz · 腕立て伏せ · جسر");
    }

    @Test
    void ascii_keeps_the_sense_and_one_character_for_each() {
        assertThat(Safe.ascii("très · 12… ↑/↓ ━█ 腕")).isEqualTo("tres - 12~ ^/v -# ?");
    }
}
