package circuit.terminal.content;

import static circuit.SampleRoutines.bites;
import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.clocked;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.routine.Block.Clock;
import circuit.session.Snapshot;
import circuit.terminal.screen.SampleSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueFlashTest {
    private static final Plan PLAN = plan(routine(
            10,
            5,
            circuit(2, 20, 20, move("row", reps(5)), move("plank", time(60)), move("hold", bites(time(30), 10, 5)))));

    @Test
    void the_banner_lights_up_at_go_and_at_zero_for_a_fifth_of_a_second() {
        assertThat(lit(9.9)).isFalse();
        assertThat(lit(10)).isTrue();
        assertThat(lit(10.199)).isTrue();
        assertThat(lit(10.2)).isFalse();
        assertThat(lit(25)).as("rest begins").isTrue();
        assertThat(lit(45)).as("the plank begins").isTrue();
    }

    @Test
    void the_banner_lights_up_half_way_and_says_so_for_three_seconds() {
        assertThat(lit(74.9)).isFalse();
        assertThat(lit(75.1)).isTrue();
        assertThat(StateText.clock(at(75))).contains("HALF");
        assertThat(StateText.clock(at(77.9))).contains("HALF");
        assertThat(StateText.clock(at(78))).isEmpty();
    }

    @Test
    void half_of_a_block_by_the_clock_is_seen_as_it_is_heard() {
        Plan block = plan(routine(clocked(Clock.Kind.FOR, 60, circuit(99, 0, 0, move("row", reps(12))))));

        assertThat(StateText.clock(SampleSnapshots.of(block).after(29.9).snapshot()))
                .isNotEqualTo(Optional.of("HALF"));
        assertThat(CueFlash.ofBanner(SampleSnapshots.of(block).after(30.1).snapshot()))
                .isTrue();
        assertThat(StateText.clock(SampleSnapshots.of(block).after(30.1).snapshot()))
                .contains("HALF");
        assertThat(StateText.clock(SampleSnapshots.of(block).after(33).snapshot()))
                .isNotEqualTo(Optional.of("HALF"));
    }

    @Test
    void the_banner_lights_up_at_every_bite() {
        assertThat(lit(135.1)).as("off").isTrue();
        assertThat(lit(140.1)).as("on again").isTrue();
        assertThat(lit(142)).isFalse();
    }

    @Test
    void the_number_lights_up_at_every_rep() {
        assertThat(CueFlash.ofNumber(at(13.1))).isTrue();
        assertThat(CueFlash.ofNumber(at(13.3))).isFalse();
        assertThat(CueFlash.ofNumber(at(30))).as("resting").isFalse();
    }

    @Test
    void nothing_lights_up_for_those_who_must_not_have_it() {
        assertThat(ScreenContent.of(at(10), false).banner().lit()).isFalse();
        assertThat(ScreenContent.of(at(10), false).numberLit()).isFalse();
        assertThat(ScreenContent.of(at(10), true).banner().lit()).isTrue();
        assertThat(ScreenContent.of(at(10), true).numberLit()).isTrue();
    }

    /** Every fiftieth of a second of a whole session is looked at. */
    @Test
    void there_are_never_more_than_three_flashes_a_second() {
        List<Integer> lightings = new ArrayList<>();
        SampleSnapshots moments = SampleSnapshots.of(PLAN);
        boolean before = false;
        for (int fiftieth = 0; fiftieth < 50 * (int) PLAN.length().toSeconds(); fiftieth++) {
            Snapshot now = moments.snapshot();
            boolean light = CueFlash.ofBanner(now) || CueFlash.ofNumber(now);
            if (light && !before) {
                lightings.add(fiftieth);
            }
            before = light;
            moments.after(0.02);
        }
        assertThat(lightings).hasSize(27);
        for (int i = 3; i < lightings.size(); i++) {
            assertThat(lightings.get(i) - lightings.get(i - 3)).isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void what_is_drawn_wakes_up_when_a_light_goes_out() {
        assertThat(CueFlash.nanosUntilChange(at(10.05), true)).isEqualTo(150_000_000L);
        assertThat(CueFlash.nanosUntilChange(at(10.05), false)).isEqualTo(950_000_000L);
    }

    private static boolean lit(double seconds) {
        return CueFlash.ofBanner(at(seconds));
    }

    private static Snapshot at(double seconds) {
        return SampleSnapshots.of(PLAN).after(seconds).snapshot();
    }
}
