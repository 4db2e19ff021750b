package circuit.terminal.content;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.terminal.screen.SamplePlans;
import circuit.terminal.screen.SampleSnapshots;
import org.junit.jupiter.api.Test;

final class StateTextTest {
    @Test
    void a_rest_before_a_sided_move_names_the_side_to_lie_down_on() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.minute(false)).after(1);
        assertThat(StateText.lead(moments.snapshot())).contains("First, left side");

        assertThat(StateText.lead(moments.after(135).snapshot())).contains("Next");
        assertThat(StateText.lead(moments.after(65).snapshot())).contains("Round 1 done · Next, left side");
    }

    @Test
    void a_skip_is_told_in_the_rest_after_it() {
        SampleSnapshots moments =
                SampleSnapshots.of(SamplePlans.back()).after(12).press(SessionCommand.SKIP);
        assertThat(StateText.remark(moments.snapshot()).map(ScreenContent.Remark::line))
                .contains("Skipped: Side plank reach to row");

        moments.press(SessionCommand.SKIP);
        assertThat(StateText.remark(moments.snapshot()).map(ScreenContent.Remark::line))
                .contains("Skipped: Lower back extension");
        assertThat(StateText.remark(moments.after(21).snapshot()).map(ScreenContent.Remark::line))
                .contains("Skipped: Lower back extension");
        assertThat(StateText.remark(moments.after(5).snapshot()).orElseThrow().line())
                .startsWith("Next: ");
    }
}
