package circuit.session;

import static circuit.SampleRoutines.bites;
import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.maxTime;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static circuit.session.Input.SessionCommand.BACK;
import static circuit.session.Input.SessionCommand.END;
import static circuit.session.Input.SessionCommand.LESS;
import static circuit.session.Input.SessionCommand.MORE;
import static circuit.session.Input.SessionCommand.NEXT;
import static circuit.session.Input.SessionCommand.PAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.routine.Routine;
import org.junit.jupiter.api.Test;

class CueTest {
    private static final Routine REPS = routine(5, 5, circuit(1, 10, 10, move("row", each(reps(5)))));
    private static final Routine TIMED = routine(0, 5, circuit(2, 30, 30, move("plank", time(20))));

    @Test
    void a_set_of_reps_ticks_at_each_rep_and_tells_the_last_three_apart() {
        assertThat(SimulatedSession.through(REPS).until(100).heard()).isEqualTo("""
                0.0 get-ready
                2.0 countdown 3
                3.0 countdown 2
                4.0 countdown 1
                5.0 go
                5.0 rep 1
                8.0 rep 2
                11.0 last-reps 3
                14.0 last-reps 4
                17.0 last-reps 5
                20.0 switch
                25.0 go
                25.0 rep 1
                28.0 rep 2
                31.0 last-reps 3
                34.0 last-reps 4
                37.0 last-reps 5
                40.0 done
                """);
    }

    @Test
    void timed_sets_have_a_half_way_and_a_countdown_and_rests_ten_seconds_to_go() {
        assertThat(SimulatedSession.through(TIMED).until(100).heard()).isEqualTo("""
                0.0 go
                10.0 halfway
                17.0 countdown 3
                18.0 countdown 2
                19.0 countdown 1
                20.0 round-done 1
                20.0 rest
                40.0 ten-seconds 10
                47.0 countdown 3
                48.0 countdown 2
                49.0 countdown 1
                50.0 go
                60.0 halfway
                67.0 countdown 3
                68.0 countdown 2
                69.0 countdown 1
                70.0 done
                """);
    }

    @Test
    void bites_go_on_and_off() {
        Routine bitten = routine(circuit(1, 0, 0, move("plank", bites(time(30), 10, 5))));

        assertThat(SimulatedSession.through(bitten).until(100).heard()).isEqualTo("""
                0.0 go
                10.0 bite-off
                15.0 halfway
                15.0 bite-on
                25.0 bite-off
                27.0 countdown 3
                28.0 countdown 2
                29.0 countdown 1
                30.0 done
                """);
    }

    @Test
    void one_late_look_tells_every_cue_with_the_moment_it_was_due() {
        String inOneGo = SimulatedSession.through(REPS).until(100).heard();
        SimulatedSession often = SimulatedSession.through(REPS);
        for (int i = 1; i <= 1000; i++) {
            often.until(i / 10.0);
        }

        assertThat(often.heard()).isEqualTo(inOneGo);
    }

    @Test
    void a_step_that_is_left_takes_its_cues_along() {
        SimulatedSession walk =
                SimulatedSession.through(TIMED).until(16).press(NEXT).until(20);

        assertThat(walk.heard()).isEqualTo("""
                0.0 go
                10.0 halfway
                16.0 round-done 1
                16.0 rest
                """);
    }

    @Test
    void a_step_made_longer_is_counted_down_at_its_new_end() {
        SimulatedSession walk =
                SimulatedSession.through(TIMED).until(18.5).press(MORE).until(30);

        assertThat(walk.heard()).startsWith("""
                0.0 go
                10.0 halfway
                17.0 countdown 3
                18.0 countdown 2
                27.0 countdown 3
                28.0 countdown 2
                29.0 countdown 1
                30.0 round-done 1
                """);
    }

    @Test
    void a_step_made_shorter_tells_nothing_twice() {
        SimulatedSession walk =
                SimulatedSession.through(TIMED).until(25).press(LESS).until(40);

        assertThat(walk.heard()).contains("""
                20.0 rest
                37.0 countdown 3
                38.0 countdown 2
                39.0 countdown 1
                40.0 go
                """);
    }

    @Test
    void nothing_is_told_in_a_pause_but_its_count_in() {
        SimulatedSession walk = SimulatedSession.through(TIMED)
                .until(5)
                .press(PAUSE)
                .until(60)
                .press(PAUSE)
                .until(70);

        assertThat(walk.heard()).isEqualTo("""
                0.0 go
                5.0 paused
                5.0 countdown 3
                5.0 countdown 2
                5.0 countdown 1
                5.0 resumed
                10.0 halfway
                """);
    }

    @Test
    void the_loop_is_woken_for_each_second_of_a_count_in() {
        SimulatedSession walk = SimulatedSession.through(TIMED).until(5).press(PAUSE, PAUSE);

        assertThat(walk.nanosToNextDue()).isEqualTo(2_000_000_000L);
        assertThat(walk.until(7).nanosToNextDue()).isEqualTo(1_000_000_000L);
        assertThat(walk.until(9.5).nanosToNextDue()).isEqualTo(500_000_000L);
    }

    @Test
    void going_back_tells_the_step_anew() {
        SimulatedSession walk =
                SimulatedSession.through(REPS).until(6).press(BACK).until(10);

        assertThat(walk.heard()).endsWith("""
                6.0 get-ready
                8.0 countdown 3
                9.0 countdown 2
                10.0 countdown 1
                """);
    }

    @Test
    void as_long_as_one_can_says_only_go() {
        SimulatedSession walk = SimulatedSession.through(routine(circuit(1, 0, 0, move("hang", maxTime()))))
                .until(90)
                .press(NEXT);

        assertThat(walk.heard()).isEqualTo("""
                0.0 go
                90.0 done
                """);
    }

    @Test
    void a_session_cut_short_says_so() {
        assertThat(SimulatedSession.through(TIMED).until(3).press(END).heard()).isEqualTo("""
                0.0 go
                3.0 ended
                """);
    }
}
