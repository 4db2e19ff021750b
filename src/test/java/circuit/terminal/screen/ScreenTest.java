package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import circuit.terminal.content.ScreenContent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The usual window, in every state. */
final class ScreenTest {
    @Test
    void get_ready_shows_what_comes_first() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(3).snapshot(), 80, 24))
                .isEqualTo("""
                |   ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄    ▄▄▄▄  ▄▄▄▄▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █  ▄▄ █▄▄▄    █      █▄▄▄▀ █▄▄▄  █▄▄▄█ █   █  ▀▄▀
                |  ▀▄▄▄▀ █▄▄▄▄   █      █  ▀▄ █▄▄▄▄ █   █ █▄▄▄▀   █
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                            First, left side
                |             ▄███████████████▄              Side plank reach to row
                |             █████████████████              10 reps each side
                |              ▀▀▀▀▀▀▀▀▀▀▀█████
                |                        █████▀              1  Lie on the working side,
                |                       █████▀                  forearm down, elbow under the
                |                      █████▀                   shoulder.
                |                     ██████                 2  Stack hips, knees and feet, and
                |                    ▄█████                     lift into one line from head to
                |                   ▄█████                      feet.
                |                  ▄█████                    3  Reach the top arm overhead, the
                |                  █████                        biceps near the ear.
                |                   ▀▀▀                      4  Row that elbow back to the
                |                                               ribs. That is one rep.
                |
                |
                |  round 1 of 3 · exercise 1 of 3                                    10:50 left
                |  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_paced_set_shows_the_rep_and_how_many_there_are() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄     ▄▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄     ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄       ▄▄▄      ▄     ▄
                |  █     █▄▄▄  █▄▄▄    █       █ ▄ █ █   █ █▄▄▄▀ █▄▀▀       █   █ ▀  ▀█    ▀█
                |  █▄▄▄▄ █▄▄▄▄ █       █       █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄      ▀▄▄▄▀ ▀  ▄█▄   ▄█▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |             ▄██████████████▄               Side plank reach to row
                |             ▀███████████████               10 reps each side
                |                         ████
                |                        ████                1  Lie on the working side,
                |                       ████▀                   forearm down, elbow under the
                |                      ████▀                    shoulder.
                |                     ████▀                  2  Stack hips, knees and feet, and
                |                    ████▀                      lift into one line from head to
                |                   ████▀                       feet.
                |                  ▄███▀                     3  Reach the top arm overhead, the
                |                  ▀██▀                         biceps near the ear.
                |                                            4  Row that elbow back to the
                |        ▄▀▀▀▄ █▀▀▀▀     ▄█   ▄▀▀▀▄             ribs. That is one rep.
                |        █   █ █▀▀▀       █   █   █
                |         ▀▀▀  ▀         ▀▀▀   ▀▀▀           Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 3                                    10:24 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s
                """);
    }

    @Test
    void a_switch_names_the_side_to_turn_to() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(42).snapshot(), 80, 24))
                .isEqualTo("""
                |   ▄▄▄▄ ▄   ▄ ▄ ▄▄▄▄▄  ▄▄▄  ▄   ▄                    ▄▄▄▄  ▄  ▄▄▄▄ ▄   ▄ ▄▄▄▄▄
                |  ▀▄▄▄  █ ▄ █ █   █   █   ▀ █▄▄▄█                    █▄▄▄▀ █ █  ▄▄ █▄▄▄█   █
                |  ▄▄▄▄▀ █▀ ▀█ █   █   ▀▄▄▄▀ █   █                    █  ▀▄ █ ▀▄▄▄▀ █   █   █
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |             ▄▄████████████▄                Other side
                |          ▄██████████████████▄              Side plank reach to row
                |          █████████████████████▄            10 reps each side
                |          ▀████▀▀       ▀███████
                |                          ██████            1  Lie on the working side,
                |                        ▄███████               forearm down, elbow under the
                |                ▄██████████████▀               shoulder.
                |                ██████████████              2  Stack hips, knees and feet, and
                |                ▀██████████████▄               lift into one line from head to
                |                        ▀███████               feet.
                |                          ██████            3  Reach the top arm overhead, the
                |          ▄████▄▄       ▄███████               biceps near the ear.
                |          █████████████████████▀            4  Row that elbow back to the
                |          ▀██████████████████▀                 ribs. That is one rep.
                |             ▀▀████████████▀                Logged: 10 reps · 0-9, ↑/↓ correct
                |
                |  round 1 of 3 · exercise 1 of 3                                    10:11 left
                |  ████▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void the_keys_that_correct_a_set_have_a_line_of_their_own_where_one_line_is_too_short() {
        Snapshot rest = SampleSnapshots.of(SamplePlans.mixed())
                .press(SessionCommand.NEXT, SessionCommand.NEXT)
                .snapshot();

        assertThat(Screenshots.of(rest, 80, 24)).contains("""
                Logged: 0 reps @ 12kg
                |                                            0-9, ↑/↓ correct
                """);
        assertThat(Screenshots.of(rest, 60, 24)).contains("  Logged: 0 reps @ 12kg · 0-9, ↑/↓ correct\n");
    }

    @Test
    void a_logged_set_stands_in_large_letters_where_there_is_room_and_its_keys_below() {
        Plan plan = Plan.of(
                SampleRoutines.routine(
                        SampleRoutines.circuit(2, 30, 30, SampleRoutines.move("Row", SampleRoutines.reps(10)))),
                name -> Optional.empty(),
                PlanOptions.NONE,
                TrainingHistory.NONE);
        Snapshot rest = SampleSnapshots.of(plan).after(35).snapshot();

        assertThat(Screenshots.of(rest, 200, 74))
                .contains(" 0-9, ↑/↓ correct\n")
                .doesNotContain("Logged");
    }

    @Test
    void a_rest_after_reps_shows_the_next_exercise_and_what_was_logged() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄▄▄▄  ▄▄▄▄▄  ▄▄▄▄ ▄▄▄▄▄
                |  █▄▄▄▀ █▄▄▄  ▀▄▄▄    █
                |  █  ▀▄ █▄▄▄▄ ▄▄▄▄▀   █
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                            Next
                |         ▄███▄         ▄███████████████▄    Lower back extension
                |        ██████         █████████████████    12 reps
                |      ▄███████         █████▀▀▀▀▀▀▀▀▀▀▀
                |     █████████         █████                1  Lie face down, toes on the
                |     ▀████████         █████████████▄          floor, fingers laced behind the
                |         █████         ████████████████▄       head.
                |         █████          ▀▀▀▀▀▀▀▀▀▀▀█████    2  Brace, squeeze the glutes and
                |         █████                     █████       lift the chest.
                |         █████          ▄▄▄       ▄█████    3  Pause, then lower slowly.
                |     ▄███████████▄     ████████████████▀    Tip: Lift with the back, not with
                |     █████████████     ▀█████████████▀      the hands.
                |      ▀▀▀▀▀▀▀▀▀▀▀          ▀▀▀▀▀▀▀▀▀
                |
                |                                            Logged: 10 reps · 0-9, ↑/↓ correct
                |
                |  round 1 of 3 · exercise 2 of 3                                     9:33 left
                |  █████████━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_timed_set_counts_down() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄     ▄▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄                              ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █     █▄▄▄  █▄▄▄    █                                █ ▄ █ █   █ █▄▄▄▀ █▄▀▀
                |  █▄▄▄▄ █▄▄▄▄ █       █                                █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                            Side plank
                |            ▄███▄      ▄███████████████▄    60s each side
                |           ██████      █████████████████
                |         ▄███████      █████▀▀▀▀▀▀▀▀▀▀▀     1  Lie on the working side, the
                |        █████████      █████                   top foot resting on the lower
                |      ▄██████████      █████████████▄          one.
                |     ██████▀█████      ████████████████▄    2  Set the elbow directly under
                |   ▄███████████████▄    ▀▀▀▀▀▀▀▀▀▀▀█████       the shoulder, the forearm
                |   █████████████████               █████       straight out ahead.
                |    ▀▀▀▀▀▀▀▀█████▀▀     ▄▄▄       ▄█████    3  Tighten the belly and lift hips
                |            █████      ████████████████▀       and knees off the floor.
                |            █████      ▀█████████████▀      4  Hold, and keep breathing.
                |             ▀▀▀           ▀▀▀▀▀▀▀▀▀
                |
                |                                            Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 2                                     9:25 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_set_in_bites_counts_the_bite_and_tells_the_whole_in_the_band() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(true)).after(37).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄         ▄▄▄▄  ▄▄▄▄  ▄▄▄▄▄  ▄▄▄  ▄▄▄▄▄ ▄   ▄ ▄▄▄▄▄       ▄▄▄    ▄▄▄▄  ▄▄▄▄
                |  █         █▄▄▄▀ █▄▄▄▀ █▄▄▄  █▄▄▄█   █   █▄▄▄█ █▄▄▄       █   █ ▀   ▄▄▀   ▄▄▀
                |  █▄▄▄▄     █▄▄▄▀ █  ▀▄ █▄▄▄▄ █   █   █   █   █ █▄▄▄▄      ▀▄▄▄▀ ▀ ▄▄▄▄▀ ▄▄▄▄▀
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |              ▄▄█████████▄                  Side plank
                |             ██████████████▄                60s each side · 10s on, 5s off
                |              ▀▀▀       ▀████
                |                         ████               1  Lie on the working side, the
                |                   ▄▄▄▄▄████▀                  top foot resting on the lower
                |                  █████████                    one.
                |                   ▀▀▀▀▀████▄               2  Set the elbow directly under
                |                         ████                  the shoulder, the forearm
                |              ▄▄▄       ▄████                  straight out ahead.
                |             ██████████████▀                3  Tighten the belly and lift hips
                |              ▀▀█████████▀                     and knees off the floor.
                |                                            4  Hold, and keep breathing.
                |       ▀▀▀▀▄    ▄▀▀▀▄ █▀▀▀▀      ▄█
                |        ▄█▀     █   █ █▀▀▀     ▄█▄█▄
                |       ▀▀▀▀▀     ▀▀▀  ▀           ▀         Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 2                                     9:13 left
                |  ████▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_pause_says_how_to_go_on() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false))
                                .after(25)
                                .press(SessionCommand.PAUSE)
                                .snapshot(),
                        80,
                        24))
                .isEqualTo("""
                |  ▄     ▄▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄                  ▄▄▄▄   ▄▄▄  ▄   ▄  ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄
                |  █     █▄▄▄  █▄▄▄    █                    █▄▄▄▀ █▄▄▄█ █   █ ▀▄▄▄  █▄▄▄  █   █
                |  █▄▄▄▄ █▄▄▄▄ █       █                    █     █   █ ▀▄▄▄▀ ▄▄▄▄▀ █▄▄▄▄ █▄▄▄▀
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |            ▄███▄      ▄███████████████▄    Side plank
                |           ██████      █████████████████    60s each side
                |         ▄███████      █████▀▀▀▀▀▀▀▀▀▀▀
                |        █████████      █████                1  Lie on the working side, the
                |      ▄██████████      █████████████▄          top foot resting on the lower
                |     ██████▀█████      ████████████████▄       one.
                |   ▄███████████████▄    ▀▀▀▀▀▀▀▀▀▀▀█████    2  Set the elbow directly under
                |   █████████████████               █████       the shoulder, the forearm
                |    ▀▀▀▀▀▀▀▀█████▀▀     ▄▄▄       ▄█████       straight out ahead.
                |            █████      ████████████████▀    3  Tighten the belly and lift hips
                |            █████      ▀█████████████▀         and knees off the floor.
                |             ▀▀▀           ▀▀▀▀▀▀▀▀▀        4  Hold, and keep breathing.
                |
                |              Space to go on
                |                                            Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 2                                     9:25 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space go on · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_pause_on_one_side_keeps_the_time_left_of_the_set() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back())
                                .after(29)
                                .press(SessionCommand.PAUSE)
                                .snapshot(),
                        80,
                        24))
                .isEqualTo("""
                |  ▄            ▄▄▄▄   ▄▄▄  ▄   ▄  ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄           ▄▄▄      ▄     ▄
                |  █            █▄▄▄▀ █▄▄▄█ █   █ ▀▄▄▄  █▄▄▄  █   █         █   █ ▀  ▀█    ▀█
                |  █▄▄▄▄        █     █   █ ▀▄▄▄▀ ▄▄▄▄▀ █▄▄▄▄ █▄▄▄▀         ▀▄▄▄▀ ▀  ▄█▄   ▄█▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |              ▄████████████▄                Side plank reach to row
                |              ▀█████████████                10 reps each side
                |                       ▄███▀
                |                      ▄███▀                 1  Lie on the working side,
                |                     ▄███▀                     forearm down, elbow under the
                |                    ▄███▀                      shoulder.
                |                   ▄███▀                    2  Stack hips, knees and feet, and
                |                  ▄███▀                        lift into one line from head to
                |                  ▀██▀                         feet.
                |                                            3  Reach the top arm overhead, the
                |        ▄▀▀▀▄ █▀▀▀▀     ▄█   ▄▀▀▀▄             biceps near the ear.
                |        █   █ █▀▀▀       █   █   █          4  Row that elbow back to the
                |         ▀▀▀  ▀         ▀▀▀   ▀▀▀              ribs. That is one rep.
                |
                |              Space to go on                Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 3                                    10:24 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space go on · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s
                """);
    }

    @Test
    void a_pause_because_the_machine_slept_says_so() {
        Snapshot now =
                SampleSnapshots.of(SamplePlans.minute(false)).after(25).slept().snapshot();

        assertThat(Screenshots.of(now, 80, 24)).contains("Space to go on: the machine slept");
        assertThat(Screenshots.of(now, 40, 12)).isEqualTo("""
                | PAUSED                       LEFT SIDE
                |
                |              ▄██   ████████
                |             ▄███   ██▄▄▄▄
                |           ▄██▄██▄▄ ▀▀▀▀▀██▄
                |           ▀▀▀▀██▀▀ ▄▄    ██
                |               ██   ▀▀████▀▀
                |   Space to go on: the machine slept
                | Side plank
                | 60s each side
                | Next: the same on the right side
                | round 1/3 · exercise 1/2     9:25 left
                """);
        assertThat(StatusLine.of(ScreenContent.of(now, false), 60, Screenshots.COLOURFUL, false)
                        .toString())
                .isEqualTo(" PAUSED LEFT   45  Space to go on: the machine slept");
    }

    @Test
    void a_count_in_leads_back_to_work() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false))
                                .after(25)
                                .press(SessionCommand.PAUSE, SessionCommand.PAUSE)
                                .after(2)
                                .snapshot(),
                        80,
                        24))
                .isEqualTo("""
                |  ▄     ▄▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄                   ▄▄▄▄   ▄▄▄   ▄▄▄  ▄   ▄    ▄ ▄   ▄
                |  █     █▄▄▄  █▄▄▄    █                     █▄▄▄▀ █▄▄▄█ █   ▀ █▄▀▀     █ █▀▄ █
                |  █▄▄▄▄ █▄▄▄▄ █       █                     █▄▄▄▀ █   █ ▀▄▄▄▀ █ ▀▀▄    █ █  ▀█
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |             ▄▄▄██████████▄                 Side plank
                |            █████████████████▄              60s each side
                |            ▀████▀▀▀▀▀▀▀███████
                |                          █████             1  Lie on the working side, the
                |                        ▄▄█████                top foot resting on the lower
                |                 ▄████████████▀                one.
                |                 ████████████▄              2  Set the elbow directly under
                |                  ▀▀▀▀▀▀███████                the shoulder, the forearm
                |                          █████                straight out ahead.
                |             ▄▄▄▄       ▄▄█████             3  Tighten the belly and lift hips
                |            ██████████████████▀                and knees off the floor.
                |            ▀██████████████▀▀               4  Hold, and keep breathing.
                |                ▀▀▀▀▀▀▀▀▀▀
                |
                |            Space to start now              Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 2                                     9:25 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_set_that_waits_shows_the_reps_to_do() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.mixed()).after(15).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █ ▄ █ █   █ █▄▄▄▀ █▄▀▀
                |  █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |           ▄██▄         ▄▄██████▄▄          Renegade row
                |         ▄█████       ▄████████████▄        10-12 reps · 12kg · tempo 2-4-2
                |       ▄███████       ████▀    ▀████
                |       ▀██▀████       ████      ████        1  Hold a high plank, core and
                |           ████       ████      ████           thighs tight.
                |           ████       ████      ████
                |           ████       ████▄    ▄████        2  Pull one hand to the ribs,
                |       ▄██████████▄   ▀████████████▀           elbow close; then the other.
                |       ▀██████████▀     ▀▀██████▀▀
                |                                            Tip: Hips stay square to the
                |          █▀▀▀▄ █▀▀▀▀ █▀▀▀▄ ▄▀▀▀▀           floor.
                |          █▀▀█  █▀▀▀  █▀▀▀   ▀▀▀▄
                |          ▀   ▀ ▀▀▀▀▀ ▀     ▀▀▀▀
                |                                            Next: Renegade row · 10-12 reps ·
                |              Enter when done               12kg · tempo 2-4-2
                |
                |  set 1 of 3 · exercise 1 of 4                                about 24:10 left
                |  ▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys
                """);
    }

    @Test
    void as_many_as_one_can_counts_up() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.mixed())
                                .after(10)
                                .press(
                                        SessionCommand.NEXT,
                                        SessionCommand.NEXT,
                                        SessionCommand.NEXT,
                                        SessionCommand.NEXT,
                                        SessionCommand.NEXT,
                                        SessionCommand.NEXT)
                                .after(17)
                                .snapshot(),
                        80,
                        24))
                .isEqualTo("""
                |  ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄                                   ▄▄▄      ▄   ▄▄▄▄▄
                |  █ ▄ █ █   █ █▄▄▄▀ █▄▀▀                                   █   █ ▀  ▀█      ▄▀
                |  █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄                                  ▀▄▄▄▀ ▀  ▄█▄    ▄▀
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                ▄▄███████▄▄
                |              ▄█████████████                █▀▀▀▄ █   █ ▄▀▀▀▀ █   █
                |              ████▀     ▀▀▀                 █▀▀▀  █   █  ▀▀▀▄ █▀▀▀█  ▀▀▀
                |              ████▄▄▄▄▄▄                    ▀      ▀▀▀  ▀▀▀▀  ▀   ▀
                |              ████████████▄
                |              ████▀▀▀▀▀█████                █   █ █▀▀▀▄ ▄▀▀▀▀
                |              ████▄    ▄████                █   █ █▀▀▀   ▀▀▀▄
                |              ▀████████████▀                 ▀▀▀  ▀     ▀▀▀▀
                |                ▀▀██████▀▀
                |                                            max reps
                |          █▀▀▀▄ █▀▀▀▀ █▀▀▀▄ ▄▀▀▀▀
                |          █▀▀█  █▀▀▀  █▀▀▀   ▀▀▀▄
                |          ▀   ▀ ▀▀▀▀▀ ▀     ▀▀▀▀
                |
                |              Enter when done               Next: Push-ups · max reps
                |
                |  set 1 of 3 · exercise 2 of 4                                about 17:43 left
                |  █▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s
                """);
    }

    @Test
    void minutes_take_the_whole_width() {
        assertThat(Screenshots.of(SamplePlans.longHold(), 80, 24)).isEqualTo("""
                |  ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █ ▄ █ █   █ █▄▄▄▀ █▄▀▀
                |  █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |            ▄▄█████████▄            ▄▄█████████▄     ▄██████████████▄
                |           ██████████████▄         ██████████████▄   ███████████████▀
                |            ▀▀▀       ▀████  ▄██▄   ▀▀▀       ▀████  ████
                |                       ████  ▀██▀              ████  ████
                |                    ▄█████▀                 ▄█████▀  ████████████▄▄
                |                  ▄█████▀                 ▄█████▀    ▀██████████████▄
                |               ▄▄████▀▀                ▄▄████▀▀                 ▀████
                |             ▄█████▀         ▄██▄    ▄█████▀                     ████
                |           ▄█████▀           ▀██▀  ▄█████▀            ▄▄▄       ▄████
                |           ███████████████▄        ███████████████▄  ██████████████▀
                |           ▀██████████████▀        ▀██████████████▀   ▀▀█████████▀
                |
                |  Farmer's walk
                |  2m30s
                |  Next: Farmer's walk · 2m30s
                |
                |  set 1 of 3 · exercise 4 of 4                                 about 8:55 left
                |  ▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void the_list_of_keys_leaves_the_number_in_sight() {
        assertThat(Screenshots.withKeys(
                        SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot(), 80, 24))
                .isEqualTo("""
                |  ▄     ▄▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄                              ▄   ▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █     █▄▄▄  █▄▄▄    █                                █ ▄ █ █   █ █▄▄▄▀ █▄▀▀
                |  █▄▄▄▄ █▄▄▄▄ █       █                                █▀ ▀█ ▀▄▄▄▀ █  ▀▄ █ ▀▀▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                            Space      pause, and go on
                |            ▄███▄      ▄███████████████▄    Enter → n  done, on to the next
                |           ██████      █████████████████    ← p        back to the step before
                |         ▄███████      █████▀▀▀▀▀▀▀▀▀▀▀     s          skip this set
                |        █████████      █████                q          end, keep what was done
                |      ▄██████████      █████████████▄       ?          show and hide keys
                |     ██████▀█████      ████████████████▄    r          restart this step
                |   ▄███████████████▄    ▀▀▀▀▀▀▀▀▀▀▀█████    +          longer, or slower reps
                |   █████████████████               █████    -          shorter, or faster reps
                |    ▀▀▀▀▀▀▀▀█████▀▀     ▄▄▄       ▄█████    ↑ ↓        correct reps or seconds
                |            █████      ████████████████▀    0-9        type reps or seconds
                |            █████      ▀█████████████▀      < >        lighter, heavier load
                |             ▀▀▀           ▀▀▀▀▀▀▀▀▀        m          mute
                |                                            Ctrl-C     end at once, kept too
                |                                            Ctrl-Z     pause, to the shell
                |
                |  round 1 of 3 · exercise 1 of 2                                     9:25 left
                |  ███━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void a_terminal_without_unicode_or_colour_says_the_same() {
        assertThat(Screenshots.bare(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 80, 24))
                .isEqualTo("""
                |
                |  WORK                              0:11                             LEFT SIDE
                |
                |
                |                                            Side plank reach to row
                |            ##################              10 reps each side
                |            ##################
                |                          ####              1  Lie on the working side,
                |                         ####                  forearm down, elbow under the
                |                        ####                   shoulder.
                |                       ####                 2  Stack hips, knees and feet, and
                |                      ####                     lift into one line from head to
                |                    #####                      feet.
                |                   #####                    3  Reach the top arm overhead, the
                |                  #####                        biceps near the ear.
                |                 #####                      4  Row that elbow back to the
                |                 ####                          ribs. That is one rep.
                |
                |                   OF 10
                |                                            Next: the same on the right side
                |
                |  round 1 of 3 - exercise 1 of 3                                    10:24 left
                |  ###-------------------------------------------------------------------------
                |  Space pause - Enter done - < back - s skip - q end - ? keys - +/- pace 3s
                """);
    }
}
