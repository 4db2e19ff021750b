package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ScreenChangeTest {

    @Test
    void nothing_changes_before_it() {
        for (Plan plan : new Plan[] {SamplePlans.back(), SamplePlans.minute(false), SamplePlans.minute(true)}) {
            for (double start : new double[] {0, 0.25, 3.999, 10, 12.999999999, 29.5, 41, 44.75, 68, 81.3}) {
                SampleSnapshots moments = SampleSnapshots.of(plan).after(start);
                String now = screen(moments);
                long until = moments.snapshot().nanosUntilChange();

                assertThat(screen(moments.afterNanos(until - 1))).isEqualTo(now);
                assertThat(screen(moments.afterNanos(1))).isNotEqualTo(now);
            }
        }
    }

    @Test
    void a_whole_second_lies_between_two_seconds_of_a_countdown() {
        Snapshot now = SampleSnapshots.of(SamplePlans.minute(false)).after(10).snapshot();

        assertThat(now.nanosUntilChange()).isEqualTo(1_000_000_000L);
    }

    @Test
    void a_pause_shows_the_same_for_ever() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back())
                .after(12)
                .press(SessionCommand.PAUSE)
                .snapshot();

        assertThat(now.nanosUntilChange()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_count_in_counts_although_the_clock_stands() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back())
                .after(12.3)
                .press(SessionCommand.PAUSE, SessionCommand.PAUSE)
                .after(0.25)
                .snapshot();

        assertThat(now.nanosUntilChange()).isEqualTo(750_000_000L);
    }

    @Test
    void a_set_that_waits_past_its_assumed_length_still_lets_a_second_pass() {
        Snapshot now = SampleSnapshots.of(SamplePlans.mixed()).after(10 + 500.5).snapshot();

        assertThat(now.nanosUntilChange()).isEqualTo(500_000_000L);
    }

    /** All but the bar, which may lag behind by less than a second. */
    private static String screen(SampleSnapshots moments) {
        return Screenshots.of(moments.snapshot(), 80, 24)
                .lines()
                .filter(line -> !line.contains("━"))
                .collect(Collectors.joining("\n"));
    }
}
