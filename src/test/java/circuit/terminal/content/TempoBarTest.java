package circuit.terminal.content;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.tempo;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.routine.Dose;
import circuit.session.Input.SessionCommand;
import circuit.terminal.screen.SampleSnapshots;
import org.junit.jupiter.api.Test;

class TempoBarTest {
    @Test
    void a_tempo_is_drawn_second_by_second() {
        SampleSnapshots moments = SampleSnapshots.of(cobra(tempo(reps(2), 2, 4, 2)));

        assertThat(TempoBar.of(moments.snapshot())).contains("RAISE █━  hold ━━━━  lower ━━");
        assertThat(TempoBar.of(moments.after(3.5).snapshot())).contains("raise ██  HOLD ██━━  lower ━━");
        assertThat(TempoBar.of(moments.after(4).snapshot())).contains("raise ██  hold ████  LOWER ██");
        assertThat(TempoBar.of(moments.after(1).snapshot())).contains("RAISE █━  hold ━━━━  lower ━━");
    }

    @Test
    void at_another_pace_its_seconds_are_longer() {
        SampleSnapshots moments = SampleSnapshots.of(cobra(tempo(reps(2), 2, 4, 2)))
                .press(SessionCommand.MORE, SessionCommand.MORE, SessionCommand.MORE, SessionCommand.MORE)
                .after(2.4);

        assertThat(TempoBar.of(moments.snapshot())).contains("RAISE ██  hold ━━━━  lower ━━");
        assertThat(moments.snapshot().stepProgress().nanosUntilChange()).isEqualTo(100_000_000);
        assertThat(TempoBar.of(moments.after(0.1).snapshot())).contains("raise ██  HOLD █━━━  lower ━━");
        assertThat(TempoBar.of(moments.after(7.5).snapshot())).contains("RAISE █━  hold ━━━━  lower ━━");
    }

    @Test
    void a_phase_of_no_length_is_left_out() {
        assertThat(TempoBar.of(
                        SampleSnapshots.of(cobra(tempo(reps(2), 2, 0, 3))).snapshot()))
                .contains("RAISE █━  lower ━━━");
    }

    @Test
    void reps_without_a_tempo_have_no_bar() {
        assertThat(TempoBar.of(SampleSnapshots.of(cobra(reps(2))).snapshot())).isEmpty();
    }

    @Test
    void its_cells_are_as_wide_as_there_is_room_for() {
        String bar = "RAISE █━  hold ━━━━  lower ━━";

        assertThat(TempoBar.stretched(bar, 39)).isEqualTo("RAISE ██━━  hold ━━━━━━━━  lower ━━━━");
        assertThat(TempoBar.stretched(bar, 20)).isEqualTo(bar);
        assertThat(TempoBar.stretched("Enter when done", 80)).isEqualTo("Enter when done");
    }

    private static Plan cobra(Dose dose) {
        return plan(routine(circuit(1, 0, 0, move("cobra", dose))));
    }
}
