package circuit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void nothing_in_a_shown_text_can_drive_a_terminal() {
        assertThat(Shown.quoted("a\u001b[2Jb\u009bc\u202ed\ud800e\n")).isEqualTo("\"a?[2Jb?c?d?e?\"");
    }

    @Test
    void letters_of_all_scripts_stay_as_they_are() {
        assertThat(Shown.quoted("Rücken 背中 🏃 \ufffd")).isEqualTo("\"Rücken 背中 🏃 \ufffd\"");
    }

    @Test
    void forty_characters_are_shown_and_longer_texts_are_cut() {
        assertThat(Shown.shortened("🏃".repeat(40))).isEqualTo("🏃".repeat(40));
        assertThat(Shown.shortened("🏃".repeat(41))).isEqualTo("🏃".repeat(39) + "…");
    }
}
