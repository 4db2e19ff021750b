package circuit.terminal.content;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.metres;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.steps;
import static circuit.SampleRoutines.with;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.routine.Dose.Load;
import circuit.session.Input.SessionCommand;
import circuit.terminal.screen.SamplePlans;
import circuit.terminal.screen.SampleSnapshots;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class SessionSummaryTest {

    @Test
    void a_session_that_was_done_is_told_exercise_by_exercise() {
        assertThat(summary(SampleSnapshots.of(SamplePlans.back()).after(3000), true))
                .isEqualTo("""
                Done: Bodyweight back, three rounds
                12 of 12 sets · 10:53 (7:48 work, 3:05 rest)
                  Side plank reach to row  left   10  10  10  reps
                                           right  10  10  10  reps
                  Lower back extension            12  12  12  reps
                  Renegade row                    10  10  10  reps""");
    }

    @Test
    void what_was_cut_short_or_skipped_is_told_as_it_was() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.minute(false))
                .after(40)
                .press(SessionCommand.NEXT, SessionCommand.SKIP, SessionCommand.SKIP)
                .after(20)
                .press(SessionCommand.PAUSE)
                .after(65)
                .press(SessionCommand.END);

        assertThat(summary(moments, false)).isEqualTo("""
                Ended early: Back and core by the minute
                0 of 9 sets - 2 partial - 2 skipped - 2:05 (0:45 work, 0:15 rest, 1:05 paused)
                  Side plank            left   30s  15s
                                        right    -
                  Lower back extension           -""");
    }

    @Test
    void a_way_is_told_as_it_is_written_and_what_was_cut_short_as_it_was_seen() {
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(
                1,
                0,
                circuit(
                        2,
                        0,
                        0,
                        move("carry", with(new Load(BigDecimal.valueOf(12), Load.Unit.KG), metres(20))),
                        move("lunge", steps(3)))));
        SampleSnapshots moments = SampleSnapshots.of(plan)
                .after(18.6)
                .press(SessionCommand.NEXT)
                .after(3)
                .after(9)
                .press(SessionCommand.END);

        assertThat(summary(moments, false)).endsWith("\n" + """
                  carry  20 metres         9s @ 12kg
                  lunge  3  steps""".indent(2).stripTrailing());
    }

    @Test
    void a_session_of_nothing_but_skips_says_so() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back());
        while (!moments.snapshot().outcome().completed()) {
            moments.press(SessionCommand.SKIP);
        }

        assertThat(summary(moments, true))
                .startsWith("Every set was skipped: Bodyweight back, three rounds\n0 of 12 sets · 12 skipped · 0:00");
    }

    @Test
    void times_add_up_though_they_are_rounded() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.minute(false))
                .after(40.4)
                .press(SessionCommand.NEXT)
                .after(2.4)
                .press(SessionCommand.PAUSE)
                .after(65.4)
                .press(SessionCommand.END);

        assertThat(summary(moments, true)).contains("· 1:48 (0:30 work, 0:13 rest, 1:05 paused)");
    }

    private static String summary(SampleSnapshots moments, boolean unicode) {
        return String.join("\n", SessionSummary.lines(moments.snapshot().outcome(), unicode));
    }
}
