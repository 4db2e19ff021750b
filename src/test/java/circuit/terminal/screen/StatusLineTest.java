package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static String line(SampleSnapshots moments, int columns) {
        ScreenContent content = ScreenContent.of(moments.snapshot(), false);
        return StatusLine.of(content, columns, Screenshots.COLOURFUL, false).toString();
    }

    @Test
    void a_wide_pane_has_room_for_everything() {
        assertThat(line(SampleSnapshots.of(SamplePlans.back()).after(12), 200)).isEqualTo("""
                 WORK LEFT   1 of 10  0:28  Side plank reach to row  10 reps each side  \
                Next: the same on the right side  round 1 of 3 · exercise 1 of 3  10:41 left""");
    }

    @Test
    void a_narrow_one_keeps_the_state_and_the_number() {
        SampleSnapshots working = SampleSnapshots.of(SamplePlans.back()).after(12);

        assertThat(line(working, 60)).isEqualTo(" WORK LEFT   1 of 10  0:28  Side plank reach to row");
        assertThat(line(working, 48)).isEqualTo(" WORK LEFT   1 of 10  0:28  Side plank reach to…");
        assertThat(line(working, 34)).isEqualTo(" WORK LEFT   1 of 10  0:28");
        assertThat(line(working, 24)).isEqualTo(" WORK LEFT   1 of 10");
        assertThat(line(working, 5)).isEqualTo(" WOR…");
    }

    @Test
    void a_pause_says_how_to_go_on() {
        assertThat(line(SampleSnapshots.of(SamplePlans.back()).after(12).press(SessionCommand.PAUSE), 60))
                .isEqualTo(" PAUSED LEFT   1 of 10  0:28  Space to go on  Side plank re…");
    }

    @Test
    void the_keys_are_told_in_place_of_the_exercise() {
        SampleSnapshots working = SampleSnapshots.of(SamplePlans.back()).after(12);

        assertThat(keys(working, 100))
                .isEqualTo(
                        " WORK LEFT   1 of 10  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s");
        assertThat(keys(working, 60)).isEqualTo(" WORK LEFT   1 of 10  Space pause · q end · ? keys");
        assertThat(keys(working, 36)).isEqualTo(" WORK LEFT   1 of 10  ? keys");
        assertThat(keys(working.press(SessionCommand.PAUSE), 60))
                .isEqualTo(" PAUSED LEFT   1 of 10  Space go on · q end · ? keys");
    }

    private static String keys(SampleSnapshots moments, int columns) {
        ScreenContent content = ScreenContent.of(moments.snapshot(), false);
        return StatusLine.ofKeys(content, columns, Screenshots.COLOURFUL).toString();
    }

    @Test
    void no_line_is_wider_than_its_pane() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back());
        for (int second = 0; second < 400; second += 7) {
            for (int columns = 1; columns < 120; columns += 3) {
                assertThat(TextWidth.of(line(moments, columns))).isLessThanOrEqualTo(columns);
                assertThat(TextWidth.of(keys(moments, columns))).isLessThanOrEqualTo(columns);
            }
            moments.after(7);
        }
    }
}
