package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import org.junit.jupiter.api.Test;

/** Windows of other sizes: each holds what it has room for. */
final class ScreenSizesTest {
    @Test
    void reps_at_120_by_30() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 120, 30))
                .isEqualTo("""
                |
                |  ██     ██████ ██████ ██████                  ██    ██ ▄████▄ █████▄ ██ ▄██                   ▄████▄ ▄▄   ██     ██
                |  ██     ██▄▄▄  ██▄▄▄    ██                    ██ ▄▄ ██ ██  ██ ██▄▄██ ████▀                    ██  ██ ▀▀  ███    ███
                |  ██     ██▀▀▀  ██▀▀▀    ██                    ████████ ██  ██ ██▀██  ████▄                    ██  ██ ▄▄   ██     ██
                |  ██████ ██████ ██       ██                    ██▀  ▀██ ▀████▀ ██ ▀██ ██ ▀██                   ▀████▀ ▀▀  ████   ████
                |
                |
                |                   ▄████████████████████▄                     Side plank reach to row
                |                   ██████████████████████                     10 reps each side
                |                   ▀█████████████████████
                |                                  ▄██████                     1  Lie on the working side, forearm down, elbow under
                |                                 ▄██████▀                        the shoulder.
                |                                ▄██████
                |                               ▄██████                        2  Stack hips, knees and feet, and lift into one line
                |                              ███████                            from head to feet.
                |                             ███████
                |                            ██████▀                           3  Reach the top arm overhead, the biceps near the ear.
                |                           ██████▀
                |                         ▄██████▀                             4  Row that elbow back to the ribs. That is one rep.
                |                         ██████▀
                |                         ▀████▀                               Tip: Keep the hips high while the arm moves.
                |
                |                 ▄▀▀▀▄ █▀▀▀▀     ▄█   ▄▀▀▀▄
                |                 █   █ █▄▄▄      ▀█   █   █
                |                 █   █ █          █   █   █
                |                  ▀▀▀  ▀         ▀▀▀   ▀▀▀                    Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 3                                                                            10:24 left
                |  █████━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s
                """);
    }

    @Test
    void rest_at_120_by_30() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 120, 30))
                .isEqualTo("""
                |
                |  █████▄ ██████ ▄█████ ██████
                |  ██▄▄██ ██▄▄▄  ██▄▄▄    ██
                |  ██▀██  ██▀▀▀   ▀▀▀██   ██
                |  ██ ▀██ ██████ █████▀   ██
                |
                |
                |                                                              Next
                |             ▄███▄               ▄█████████████████████▄      Lower back extension
                |           ▄███████             █████████████████████████     12 reps
                |         ▄█████████             ████████████████████████▀
                |       ▄███████████             ███████▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀       1  Lie face down, toes on the floor, fingers laced
                |     ▄█████████████             ███████                          behind the head.
                |     ██████████████             ███████▄▄▄▄▄▄▄▄▄▄▄
                |      ▀███▀ ███████             ████████████████████▄         2  Brace, squeeze the glutes and lift the chest.
                |            ███████             ██████████████████████▄
                |            ███████              ▀██████████████████████▄     3  Pause, then lower slowly.
                |            ███████                             ▀████████
                |            ███████                               ███████     Tip: Lift with the back, not with the hands.
                |            ███████                               ███████
                |            ███████              ▄███▄▄▄        ▄████████
                |      ▄█████████████████▄       ████████████████████████▀
                |     █████████████████████      ▀█████████████████████▀
                |     ▀███████████████████▀        ▀▀████████████████▀
                |       ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀               ▀▀▀▀▀▀▀▀▀▀▀
                |                                                              Logged: 10 reps · 0-9, ↑/↓ correct
                |
                |  round 1 of 3 · exercise 2 of 3                                                                             9:33 left
                |  ██████████████━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void reps_at_40_by_12() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 40, 12))
                .isEqualTo("""
                | WORK           0:11          LEFT SIDE
                |
                |                ████████
                |                     ▄█▀
                |                    ██▀
                |                   ██▀
                |                  ██
                |                 OF 10
                | Side plank reach to row
                | 10 reps each side
                | Next: the same on the right side
                | round 1/3 · exercise 1/3    10:24 left
                """);
    }

    @Test
    void rest_at_40_by_12() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 40, 12))
                .isEqualTo("""
                | REST
                |
                |            ▄██     ██████████
                |          ▄████     ██
                |          ▀▀ ██     ████████▄
                |             ██            ▀██
                |             ██     ▄▄     ▄██
                |          ████████  ▀▀██████▀
                | Next: Lower back extension
                | 12 reps
                | Logged: 10 reps · 0-9, ↑/↓ correct
                | round 1/3 · exercise 2/3     9:33 left
                """);
    }

    @Test
    void bites_at_40_by_12() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(true)).after(37).snapshot(), 40, 12))
                .isEqualTo("""
                | BREATHE         0:33         LEFT SIDE
                |
                |                ▄▄████▄▄
                |                ▀▀    ██
                |                  ██████
                |                ▄▄    ██
                |                ▀▀████▀▀
                |                 2 OF 4
                | Side plank
                | 60s each side · 10s on, 5s off
                | Next: the same on the right side
                | round 1/3 · exercise 1/2     9:13 left
                """);
    }

    @Test
    void keys_at_40_by_12() {
        assertThat(Screenshots.withKeys(
                        SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot(), 40, 12))
                .isEqualTo("""
                | WORK LEFT                           45
                | Space      pause, and go on
                | Enter → n  done, on to the next
                | ← p        back to the step before
                | s          skip this set
                | q          end, keep what was done
                | ?          show and hide keys
                | r          restart this step
                | +          longer, or slower reps
                | -          shorter, or faster reps
                | ↑ ↓        correct reps or seconds
                | …          more in a larger window
                """);
    }

    @Test
    void every_state_at_30_by_8_says_where_one_is_and_what_comes_next() {
        assertThat(Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(3).snapshot(), 30, 8)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 30, 8)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 30, 8)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back())
                                        .after(29)
                                        .press(SessionCommand.PAUSE)
                                        .snapshot(),
                                30,
                                8))
                .isEqualTo("""
                | GET READY
                |            ▀▀▀▀█
                |               █
                |              ▀
                | Side plank reach to row
                | 10 reps each side
                | First, left side
                | round 1/3 · ex. 1/3    10:50
                | WORK      0:11     LEFT SIDE
                |         ▀▀▀▀█
                |            █      OF 10
                |           ▀
                | Side plank reach to row
                | 10 reps each side
                | Next: the same on the right…
                | round 1/3 · ex. 1/3    10:24
                | REST
                |          ▄█   █▀▀▀▀
                |           █   ▀▀▀▀█
                |          ▀▀▀  ▀▀▀▀
                | Next: Lower back extension
                | 12 reps
                | Logged: 10 reps
                | round 1/3 · ex. 2/3     9:33
                | PAUSED     0:11    LEFT SIDE
                |    ▀▀▀▀█     OF 10
                |       █      Space to go on
                |      ▀
                | Side plank reach to row
                | 10 reps each side
                | Next: the same on the right…
                | round 1/3 · ex. 1/3    10:24
                """);
    }

    @Test
    void keys_at_30_by_8() {
        assertThat(Screenshots.withKeys(
                        SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot(), 30, 8))
                .isEqualTo("""
                | WORK LEFT                 45
                | Space      pause, and go on
                | Enter → n  done
                | ← p        back
                | s          skip this set
                | q          end
                | ?          keys
                | …          and more
                """);
    }

    @Test
    void a_pause_in_reps_at_40_by_12_says_how_to_go_on() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back())
                                .after(29)
                                .press(SessionCommand.PAUSE)
                                .snapshot(),
                        40,
                        12))
                .isEqualTo("""
                | PAUSED          0:11         LEFT SIDE
                |
                |                 ██████
                |                    ▄█▀
                |                    ██
                |                   ██
                |                 OF 10
                |             Space to go on
                | Side plank reach to row
                | 10 reps each side
                | Next: the same on the right side
                | round 1/3 · exercise 1/3    10:24 left
                """);
    }

    @Test
    void reps_at_200_by_60() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 200, 60))
                .isEqualTo("""
                |
                |  ▄▄▄         ▄▄▄▄▄▄▄▄▄▄▄ ▄▄▄▄▄▄▄▄▄▄▄ ▄▄▄▄▄▄▄▄▄▄▄                             ▄▄▄         ▄▄▄   ▄▄▄▄▄▄▄   ▄▄▄▄▄▄▄▄▄   ▄▄▄     ▄▄▄                                ▄▄▄▄▄▄▄           ▄▄▄         ▄▄▄
                |  ███         ███████████ ███████████ ███████████                             ███         ███ ▄█████████▄ ██████████▄ ███   ▄████                              ▄█████████▄ ▄▄▄   ▄████       ▄████
                |  ███         ███         ███             ███                                 ███         ███ ███▀   ▀███ ███    ▀███ ███ ▄████▀                               ███▀   ▀███ ███  ██████      ██████
                |  ███         ███▄▄▄▄▄▄   ███▄▄▄▄▄▄       ███                                 ███   ▄▄▄   ███ ███     ███ ███▄▄▄▄████ ███████▀                                 ███     ███      ▀▀▀███      ▀▀▀███
                |  ███         █████████   █████████       ███                                 ███ ▄█████▄ ███ ███     ███ █████████▀  ██████▄                                  ███     ███         ███         ███
                |  ███         ███         ███             ███                                 ███████▀███████ ███     ███ ███  ▀███   ███▀████▄                                ███     ███ ▄▄▄     ███         ███
                |  ███▄▄▄▄▄▄▄▄ ███▄▄▄▄▄▄▄▄ ███             ███                                 █████▀   ▀█████ ████▄▄▄████ ███   ▀███▄ ███  ▀████▄                              ████▄▄▄████ ███  ▄▄▄███▄▄▄   ▄▄▄███▄▄▄
                |  ███████████ ███████████ ███             ███                                 ███▀       ▀███  ▀███████▀  ███     ███ ███    ▀███                               ▀███████▀       █████████   █████████
                |
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                       ▄██████████████████████████████████████████▄
                |                                     ▄██████████████████████████████████████████████▄                                         ▄▀▀▀▀ █ █▀▀▀▄ █▀▀▀▀    █▀▀▀▄ █     ▄▀▀▀▄ █▄  █ █  ▄▀
                |                                    ██████████████████████████████████████████████████                                        ▀▄▄▄  █ █   █ █▄▄▄     █▄▄▄▀ █     █▄▄▄█ █▀▄ █ █▄▀
                |                                    ██████████████████████████████████████████████████                                            █ █ █   █ █        █     █     █   █ █  ██ █ ▀▄
                |                                    ██████████████████████████████████████████████████                                        ▀▀▀▀  ▀ ▀▀▀▀  ▀▀▀▀▀    ▀     ▀▀▀▀▀ ▀   ▀ ▀   ▀ ▀   ▀
                |                                     ▀████████████████████████████████████████████████
                |                                       ▀██████████████████████████████████████████████                                        █▀▀▀▄ █▀▀▀▀ ▄▀▀▀▄ ▄▀▀▀▄ █   █    ▀▀█▀▀ ▄▀▀▀▄    █▀▀▀▄ ▄▀▀▀▄ █     █
                |                                                                       ▄██████████████                                        █▄▄▄▀ █▄▄▄  █▄▄▄█ █     █▄▄▄█      █   █   █    █▄▄▄▀ █   █ █  ▄  █
                |                                                                      ▄███████████████                                        █  █  █     █   █ █   ▄ █   █      █   █   █    █  █  █   █ █▄▀ ▀▄█
                |                                                                      ███████████████▀                                        ▀   ▀ ▀▀▀▀▀ ▀   ▀  ▀▀▀  ▀   ▀      ▀    ▀▀▀     ▀   ▀  ▀▀▀  ▀     ▀
                |                                                                     ███████████████▀
                |                                                                    ███████████████▀
                |                                                                   ███████████████▀                                             ██   ▄████▄     █████▄ ██████ █████▄ ▄█████
                |                                                                  ███████████████▀                                             ███   ██  ██     ██▄▄██ ██▄▄▄  ██▄▄██ ██▄▄▄
                |                                                                 ███████████████▀                                               ██   ██  ██     ██▀██  ██▀▀▀  ██▀▀▀   ▀▀▀██
                |                                                                ███████████████▀                                               ████  ▀████▀     ██ ▀██ ██████ ██     █████▀
                |                                                               ███████████████▀
                |                                                              ███████████████▀                                                ██████ ▄████▄ ▄████▄ ██  ██     ▄█████ ██ █████▄ ██████
                |                                                             ███████████████▀                                                 ██▄▄▄  ██▄▄██ ██  ▀▀ ██▄▄██     ██▄▄▄  ██ ██  ██ ██▄▄▄
                |                                                            ███████████████▀                                                  ██▀▀▀  ██▀▀██ ██  ▄▄ ██▀▀██      ▀▀▀██ ██ ██  ██ ██▀▀▀
                |                                                           ███████████████▀                                                   ██████ ██  ██ ▀████▀ ██  ██     █████▀ ██ █████▀ ██████
                |                                                          ███████████████▀
                |                                                         ███████████████▀                                                     1  Lie on the working side, forearm down, elbow under the shoulder.
                |                                                        ███████████████▀
                |                                                       ███████████████▀                                                       2  Stack hips, knees and feet, and lift into one line from head to feet.
                |                                                      ███████████████▀
                |                                                     ███████████████▀                                                         3  Reach the top arm overhead, the biceps near the ear.
                |                                                    ███████████████▀
                |                                                   ███████████████▀                                                           4  Row that elbow back to the ribs. That is one rep.
                |                                                  ████████████████
                |                                                  ███████████████                                                             Tip: Keep the hips high while the arm moves.
                |                                                  ██████████████
                |                                                   ▀██████████▀
                |                                                     ▀██████▀
                |
                |                                 ▄███████▄   █████████████          ▄███        ▄███████▄
                |                               ████▀▀▀▀▀████ ███▀▀▀▀▀▀▀▀▀▀        ▄█████      ████▀▀▀▀▀████
                |                               ███       ███ ███                 ███████      ███       ███
                |                               ███       ███ ███▄▄▄▄▄▄▄          ▀▀▀ ███      ███       ███
                |                               ███       ███ ██████████              ███      ███       ███
                |                               ███       ███ ███                     ███      ███       ███
                |                               ███▄     ▄███ ███                     ███      ███▄     ▄███
                |                               ▀▀█████████▀▀ ███                 ███████████  ▀▀█████████▀▀
                |                                  ▀▀▀▀▀▀▀    ▀▀▀                 ▀▀▀▀▀▀▀▀▀▀▀     ▀▀▀▀▀▀▀                                      Next: the same on the right side
                |
                |  round 1 of 3 · exercise 1 of 3                                                                                                                                                            10:24 left
                |  ████████▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- pace 3s
                """);
    }

    @Test
    void rest_at_200_by_60() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 200, 60))
                .isEqualTo("""
                |
                |  ▄▄▄▄▄▄▄▄▄   ▄▄▄▄▄▄▄▄▄▄▄   ▄▄▄▄▄▄▄   ▄▄▄▄▄▄▄▄▄▄▄
                |  ██████████▄ ███████████ ▄██████████ ███████████
                |  ███    ▀███ ███         ███▀    ▀▀▀     ███
                |  ███▄▄▄▄████ ███▄▄▄▄▄▄   ████▄▄▄▄▄       ███
                |  █████████▀  █████████    ▀████████▄     ███
                |  ███  ▀███   ███                ▀███     ███
                |  ███   ▀███▄ ███▄▄▄▄▄▄▄▄ ███▄▄▄▄████     ███
                |  ███     ███ ███████████ ▀▀███████▀      ███
                |
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                                                                                                              Next
                |
                |                                                                                                                              ██     ▄████▄ ██    ██ ██████ █████▄     █████▄ ▄████▄ ▄████▄ ██ ▄██
                |                                                                                                                              ██     ██  ██ ██ ▄▄ ██ ██▄▄▄  ██▄▄██     ██▄▄██ ██▄▄██ ██  ▀▀ ████▀
                |                          ▄██████▄                                  ▄██████████████████████████████████████████████▄          ██     ██  ██ ████████ ██▀▀▀  ██▀██      ██▀▀██ ██▀▀██ ██  ▄▄ ████▄
                |                        ▄██████████▄                              ▄██████████████████████████████████████████████████▄        ██████ ▀████▀ ██▀  ▀██ ██████ ██ ▀██     █████▀ ██  ██ ▀████▀ ██ ▀██
                |                      ▄██████████████                            ██████████████████████████████████████████████████████
                |                    ▄████████████████                            ██████████████████████████████████████████████████████       ██████ ██▄▄██ ██████ ██████ ██▄ ██ ▄█████ ██ ▄████▄ ██▄ ██
                |                  ▄██████████████████                            ██████████████████████████████████████████████████████       ██▄▄▄   ████    ██   ██▄▄▄  ███▄██ ██▄▄▄  ██ ██  ██ ███▄██
                |                ▄████████████████████                            ████████████████████████████████████████████████████▀        ██▀▀▀   ████    ██   ██▀▀▀  ██▀███  ▀▀▀██ ██ ██  ██ ██▀███
                |              ▄██████████████████████                            ██████████████████████████████████████████████████▀          ██████ ██▀▀██   ██   ██████ ██ ▀██ █████▀ ██ ▀████▀ ██ ▀██
                |            ▄████████████████████████                            ██████████████
                |          ▄██████████████████████████                            ██████████████
                |        ▄████████████████████████████                            ██████████████                                                 ▄██    ▄▄████▄▄     ██████▄▄ ████████ ██████▄▄ ▄▄████▄▄
                |        █████████████████████████████                            ██████████████                                                ████    ▀▀    ██     ██    ██ ██       ██    ██ ██    ▀▀
                |        █████████████████████████████                            ██████████████                                                  ██       ▄███▀     ██████▀▀ ██████   ██████▀▀ ▀▀████▄▄
                |        ▀████████████▀ ██████████████                            ████████████████████████████████████████▄                       ██    ▄███▀        ██  ▀█▄  ██       ██       ▄▄    ██
                |          ▀████████▀   ██████████████                            ██████████████████████████████████████████▄                   ██████  ████████     ██   ▀██ ████████ ██       ▀▀████▀▀
                |            ▀▀▀▀▀▀     ██████████████                            ████████████████████████████████████████████▄
                |                       ██████████████                            ██████████████████████████████████████████████▄              1  Lie face down, toes on the floor, fingers laced behind the head.
                |                       ██████████████                            ████████████████████████████████████████████████▄
                |                       ██████████████                             ▀████████████████████████████████████████████████▄          2  Brace, squeeze the glutes and lift the chest.
                |                       ██████████████                               ▀████████████████████████████████████████████████▄
                |                       ██████████████                                                               ▀██████████████████       3  Pause, then lower slowly.
                |                       ██████████████                                                                 ▀████████████████
                |                       ██████████████                                                                   ▀██████████████       Tip: Lift with the back, not with the hands.
                |                       ██████████████                                                                    ██████████████
                |                       ██████████████                                                                    ██████████████
                |                       ██████████████                                                                    ██████████████
                |                       ██████████████                                                                    ██████████████
                |                       ██████████████                                                                   ▄██████████████
                |                       ██████████████                               ▄██████▄▄                         ▄████████████████
                |                       ██████████████                             ▄█████████████▄▄                  ▄██████████████████
                |           ▄████████████████████████████████████▄                ████████████████████████████████████████████████████▀
                |         ▄████████████████████████████████████████▄              ██████████████████████████████████████████████████▀
                |        ████████████████████████████████████████████             ████████████████████████████████████████████████▀
                |        ████████████████████████████████████████████              ▀████████████████████████████████████████████▀
                |        ████████████████████████████████████████████                ▀████████████████████████████████████████▀
                |         ▀████████████████████████████████████████▀                     ▀▀█████████████████████████████████▀
                |           ▀████████████████████████████████████▀                            ▀▀██████████████████████████▀
                |
                |
                |
                |                                                                                                                              Logged: 10 reps · 0-9, ↑/↓ correct
                |
                |  round 1 of 3 · exercise 2 of 3                                                                                                                                                             9:33 left
                |  ████████████████████████━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void three_rows_hold_what_matters_most() {
        assertThat(Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 20, 3)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(42).snapshot(), 20, 3)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(), 20, 3)
                        + Screenshots.of(
                                SampleSnapshots.of(SamplePlans.minute(false))
                                        .after(25)
                                        .press(SessionCommand.PAUSE)
                                        .snapshot(),
                                20,
                                3)
                        + Screenshots.of(
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
                                20,
                                3))
                .isEqualTo("""
                |WORK LEFT          7
                |Side plank reach to…
                |━━━━━━━━━ 10:24 left
                |SWITCH RIGHT       3
                |Side plank reach to…
                |▌━━━━━━━━ 10:11 left
                |REST              15
                |Lower back extension
                |█━━━━━━━━━ 9:33 left
                |PAUSED LEFT       45
                |Side plank
                |━━━━━━━━━━ 9:25 left
                |WORK               6
                |Push-ups
                |━━━━━━━━━━━━━━━━━━━━
                """);
    }

    @Test
    void one_row_is_better_than_none() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(), 12, 1))
                .isEqualTo("""
                |WORK LEFT  7
                """);
    }

    @Test
    void a_how_to_that_is_longer_than_the_window_ends_with_a_whole_step() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.back()).after(42).snapshot(), 80, 20))
                .isEqualTo("""
                |   ▄▄▄▄ ▄   ▄ ▄ ▄▄▄▄▄  ▄▄▄  ▄   ▄                    ▄▄▄▄  ▄  ▄▄▄▄ ▄   ▄ ▄▄▄▄▄
                |  ▀▄▄▄  █ ▄ █ █   █   █   ▀ █▄▄▄█                    █▄▄▄▀ █ █  ▄▄ █▄▄▄█   █
                |  ▄▄▄▄▀ █▀ ▀█ █   █   ▀▄▄▄▀ █   █                    █  ▀▄ █ ▀▄▄▄▀ █   █   █
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |              ▄▄█████████▄                  Other side
                |             ██████████████▄                Side plank reach to row
                |              ▀▀▀       ▀████               10 reps each side
                |                         ████               1  Lie on the working side,
                |                   ▄▄▄▄▄████▀                  forearm down, elbow under the
                |                  █████████                    shoulder.
                |                   ▀▀▀▀▀████▄               2  Stack hips, knees and feet, and
                |                         ████                  lift into one line from head to
                |              ▄▄▄       ▄████                  feet.
                |             ██████████████▀
                |              ▀▀█████████▀                  Logged: 10 reps · 0-9, ↑/↓ correct
                |
                |  round 1 of 3 · exercise 1 of 3                                    10:11 left
                |  ████▌━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }

    @Test
    void keys_at_80_by_12_stand_in_two_columns() {
        assertThat(Screenshots.withKeys(
                        SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot(), 80, 12))
                .isEqualTo("""
                |  WORK LEFT                                                                 45
                |  Space      pause, and go on           -          shorter, or faster reps
                |  Enter → n  done, on to the next       ↑ ↓        correct reps or seconds
                |  ← p        back to the step before    0-9        type reps or seconds
                |  s          skip this set              < >        lighter, heavier load
                |  q          end, keep what was done    m          mute
                |  ?          show and hide keys         Ctrl-C     end at once, kept too
                |  r          restart this step          Ctrl-Z     pause, to the shell
                |  +          longer, or slower reps
                |
                |
                |
                """);
    }
}
