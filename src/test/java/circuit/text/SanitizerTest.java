package circuit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SanitizerTest {

    @Test
    void what_drives_a_terminal_is_taken_out() {
        assertThat(Sanitizer.clean("a\033]0;title\007b\033[2Jc\u009b1md\u007fe"))
                .isEqualTo("a]0;titleb[2Jc1mde");
    }

    @Test
    void what_reorders_or_hides_text_is_taken_out() {
        assertThat(Sanitizer.clean("\u202egip\u202c \u2066x\u2069 a\u200bb\u200dc\ufeffd\u00ade\ufe0f"))
                .isEqualTo("gip x abcde");
    }

    @Test
    void half_a_character_is_taken_out() {
        assertThat(Sanitizer.clean("a\ud83db")).isEqualTo("ab");
    }

    @Test
    void a_line_break_and_a_tab_become_a_space() {
        assertThat(Sanitizer.clean("a\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void letters_of_every_language_stay() {
        assertThat(Sanitizer.clean("Liegestütz · 腕立て伏せ · جسر")).isEqualTo("Liegestütz · 腕立て伏せ · جسر");
    }

    @Test
    void ascii_keeps_the_sense_and_one_character_for_each() {
        assertThat(Sanitizer.ascii("très · 12… ↑/↓ ━█ 腕")).isEqualTo("tres - 12~ ^/v -# ?");
    }

    @Test
    void a_quoted_text_shows_where_it_was_changed() {
        assertThat(Sanitizer.quoted("a\u001b[2Jb\u009bc\u202ed\ud800e\n")).isEqualTo("\"a?[2Jb?c?d?e?\"");
    }

    @Test
    void a_quoted_text_keeps_letters_of_all_scripts() {
        assertThat(Sanitizer.quoted("Rücken 背中 🏃 \ufffd")).isEqualTo("\"Rücken 背中 🏃 \ufffd\"");
    }

    @Test
    void forty_characters_are_quoted_and_longer_texts_are_cut() {
        assertThat(Sanitizer.shortened("🏃".repeat(40))).isEqualTo("🏃".repeat(40));
        assertThat(Sanitizer.shortened("🏃".repeat(41))).isEqualTo("🏃".repeat(39) + "…");
    }

    @Test
    void what_a_file_may_not_contain_is_never_printed() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Sanitizer.isAllowed(c)) {
                assertThat(Sanitizer.isPrintable(c)).as("U+%04X", c).isFalse();
            }
        }
    }
}
