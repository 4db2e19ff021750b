package circuit.terminal.content;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.plan.Plan;
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

    @Test
    void a_way_that_was_gone_is_told_with_the_time_that_can_be_corrected() {
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(
                1,
                0,
                SampleRoutines.circuit(
                        1,
                        20,
                        0,
                        SampleRoutines.move("run", SampleRoutines.metres(400)),
                        SampleRoutines.move("lunge", SampleRoutines.steps(3)),
                        SampleRoutines.move("plank", SampleRoutines.time(30)))));
        SampleSnapshots moments =
                SampleSnapshots.of(plan).after(91).press(SessionCommand.NEXT).after(1);
        assertThat(StateText.remark(moments.snapshot()).map(ScreenContent.Remark::line))
                .contains("Logged: 400 metres in 90 s · 0-9, ↑/↓ correct");

        moments.press(SessionCommand.UP);
        assertThat(StateText.remark(moments.snapshot()).map(ScreenContent.Remark::line))
                .contains("Logged: 400 metres in 91 s · 0-9, ↑/↓ correct");

        assertThat(StateText.remark(moments.after(23).snapshot()).map(ScreenContent.Remark::line))
                .contains("Logged: 3 steps · 0-9, ↑/↓ correct");
    }
}
