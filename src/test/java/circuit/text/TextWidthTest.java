package circuit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextWidthTest {

    @Test
    void wide_characters_count_twice_and_marks_not_at_all() {
        assertThat(TextWidth.of("腕立て")).isEqualTo(6);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void a_text_that_fits_is_not_cut() {
        assertThat(TextWidth.cut("plank", 5)).isEqualTo("plank");
    }

    @Test
    void a_text_that_does_not_fit_ends_in_an_ellipsis_within_its_columns() {
        assertThat(TextWidth.cut("side plank", 6)).isEqualTo("side…");
        assertThat(TextWidth.cut("腕立て", 4)).isEqualTo("腕…");
        assertThat(TextWidth.cut("plank", 1)).isEqualTo("…");
        assertThat(TextWidth.cut("plank", 0)).isEmpty();
    }

    @Test
    void lines_break_between_words() {
        assertThat(TextWrapper.wrap("Row that elbow back to the ribs.", 12))
                .containsExactly("Row that", "elbow back", "to the ribs.");
    }

    @Test
    void only_a_word_wider_than_the_line_is_broken() {
        assertThat(TextWrapper.wrap("a superman b", 4)).containsExactly("a", "supe", "rman", "b");
    }

    @Test
    void parts_stay_whole_where_they_can() {
        String result = "5 rounds and 12 reps · 16 of 18 sets · 1 partial";

        assertThat(TextWrapper.wrapParts(result, " · ", 80)).containsExactly(result);
        assertThat(TextWrapper.wrapParts(result, " · ", 27))
                .containsExactly("5 rounds and 12 reps", "16 of 18 sets · 1 partial");
        assertThat(TextWrapper.wrapParts(result, " · ", 12))
                .containsExactly("5 rounds and", "12 reps", "16 of 18", "sets", "1 partial");
    }

    @Test
    void no_column_holds_nothing() {
        assertThat(TextWrapper.wrap("plank", 0)).isEmpty();
    }
}
