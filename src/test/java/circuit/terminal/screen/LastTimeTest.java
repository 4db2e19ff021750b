package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the history says, where the athlete looks. */
final class LastTimeTest {
    @Test
    void last_time_and_the_aim_stand_over_the_steps() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.known()).after(3).snapshot(), 80, 24))
                .isEqualTo("""
                |   ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄▄    ▄▄▄▄  ▄▄▄▄▄  ▄▄▄  ▄▄▄▄  ▄   ▄
                |  █  ▄▄ █▄▄▄    █      █▄▄▄▀ █▄▄▄  █▄▄▄█ █   █  ▀▄▀
                |  ▀▄▄▄▀ █▄▄▄▄   █      █  ▀▄ █▄▄▄▄ █   █ █▄▄▄▀   █
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                                            First
                |             ▄███████████████▄              Lower back extension
                |             █████████████████              10-12 reps
                |              ▀▀▀▀▀▀▀▀▀▀▀█████
                |                        █████▀              Last time 12, 12, 12 · aim for 12
                |                       █████▀               1  Lie face down, toes on the
                |                      █████▀                   floor, fingers laced behind the
                |                     ██████                    head.
                |                    ▄█████                  2  Brace, squeeze the glutes and
                |                   ▄█████                      lift the chest.
                |                  ▄█████                    3  Pause, then lower slowly.
                |                  █████                     Tip: Lift with the back, not with
                |                   ▀▀▀                      the hands.
                |
                |
                |
                |  set 1 of 3                                                         3:25 left
                |  █━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                |  Space pause · Enter done · ← back · s skip · q end · ? keys · +/- 10s
                """);
    }
}
