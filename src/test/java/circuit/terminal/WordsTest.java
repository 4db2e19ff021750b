package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.SessionCommand;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void a_rest_before_a_sided_move_names_the_side_to_lie_down_on() {
        Moments moments = Moments.of(Cards.minute(false)).after(1);
        assertThat(Words.lead(moments.snapshot())).contains("First, left side");

        assertThat(Words.lead(moments.after(135).snapshot())).contains("Next");
        assertThat(Words.lead(moments.after(65).snapshot())).contains("Round 1 done · Next, left side");
    }

    @Test
    void a_skip_is_told_in_the_rest_after_it() {
        Moments moments = Moments.of(Cards.back()).after(12).press(SessionCommand.SKIP);
        assertThat(Words.last(moments.snapshot())).contains("Skipped: Side plank reach to row");

        moments.press(SessionCommand.SKIP);
        assertThat(Words.last(moments.snapshot())).contains("Skipped: Lower back extension");
        assertThat(Words.last(moments.after(21).snapshot())).contains("Skipped: Lower back extension");
        assertThat(Words.last(moments.after(5).snapshot()).orElseThrow()).startsWith("Next: ");
    }
}
