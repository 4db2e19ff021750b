package circuit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import circuit.routine.Dose.Tempo;
import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureAnimationTest {
    private static final Figure COBRA =
            Figures.named("cobra").instructions().figure().orElseThrow();
    private static final Figure PULLDOWN =
            Figures.named("superman-lat-pulldown").instructions().figure().orElseThrow();
    private static final Figure KNEE_CIRCLE =
            Figures.named("knee-circle-forward").instructions().figure().orElseThrow();
    private static final Figure HEEL_DROP =
            Figures.named("heel-drop").instructions().figure().orElseThrow();
    private static final FigureAnimation TEMPO =
            new FigureAnimation.Reps(Duration.ofSeconds(8), Optional.of(new Tempo(2, 4, 2)), false);

    @Test
    void a_tempo_raises_holds_and_lowers_in_its_own_seconds() {
        assertThat(at(TEMPO, COBRA, 0)).isZero();
        assertThat(at(TEMPO, COBRA, 1000)).isEqualTo(0.5, within(1e-9));
        assertThat(at(TEMPO, COBRA, 2000)).isEqualTo(1);
        assertThat(at(TEMPO, COBRA, 5900)).isEqualTo(1);
        assertThat(at(TEMPO, COBRA, 7000)).isEqualTo(0.5, within(1e-9));
        assertThat(at(TEMPO, COBRA, 8000)).isZero();
    }

    @Test
    void a_tempo_without_a_raise_or_a_lowering_is_at_once_where_it_goes() {
        FigureAnimation held = new FigureAnimation.Reps(Duration.ofSeconds(3), Optional.of(new Tempo(0, 3, 0)), false);
        assertThat(at(held, COBRA, 0)).isEqualTo(1);
        assertThat(at(held, COBRA, 2999)).isEqualTo(1);
    }

    @Test
    void a_movement_goes_through_all_poses_and_back() {
        FigureAnimation animation =
                new FigureAnimation.Reps(Duration.ofSeconds(4), Optional.of(new Tempo(2, 0, 2)), false);
        assertThat(at(animation, PULLDOWN, 1000)).isEqualTo(1);
        assertThat(at(animation, PULLDOWN, 2000)).isEqualTo(2);
        assertThat(at(animation, PULLDOWN, 3000)).isEqualTo(1);
    }

    @Test
    void a_circle_goes_on_through_its_poses_and_never_back() {
        FigureAnimation animation = new FigureAnimation.Reps(Duration.ofSeconds(4), Optional.empty(), false);
        for (int pose = 0; pose < 4; pose++) {
            assertThat(at(animation, KNEE_CIRCLE, 1000L * pose)).isEqualTo(pose, within(1e-9));
        }
        assertThat(at(animation, KNEE_CIRCLE, 3999)).isEqualTo(4, within(0.01));
        assertThat(at(animation, KNEE_CIRCLE, 4000)).isZero();
    }

    @Test
    void a_tempo_raises_in_the_first_half_of_a_circle_and_lowers_in_the_second() {
        FigureAnimation animation =
                new FigureAnimation.Reps(Duration.ofSeconds(6), Optional.of(new Tempo(1, 2, 3)), false);
        assertThat(at(animation, HEEL_DROP, 500)).isEqualTo(1);
        assertThat(at(animation, HEEL_DROP, 1000)).isEqualTo(2);
        assertThat(at(animation, HEEL_DROP, 2900)).isEqualTo(2);
        assertThat(at(animation, HEEL_DROP, 4500)).isEqualTo(3);
        assertThat(at(animation, HEEL_DROP, 5999)).isEqualTo(4, within(0.01));
    }

    @Test
    void an_alternating_rep_is_a_movement_on_each_side() {
        FigureAnimation animation = new FigureAnimation.Reps(Duration.ofSeconds(6), Optional.empty(), true);
        assertThat(animation.at(COBRA, Duration.ofMillis(2999)).other()).isFalse();
        assertThat(animation.at(COBRA, Duration.ofSeconds(3)).other()).isTrue();
        assertThat(animation.at(COBRA, Duration.ofSeconds(6)).other()).isFalse();
    }

    @Test
    void a_hold_gets_into_its_pose_and_breathes_there() {
        FigureAnimation hold = new FigureAnimation.Hold();
        assertThat(at(hold, COBRA, 0)).isZero();
        assertThat(at(hold, COBRA, 1500)).isEqualTo(1);
        for (int ms = 1500; ms < 60_000; ms += 50) {
            assertThat(at(hold, COBRA, ms)).isBetween(0.9, 1.0);
        }
        assertThat(at(hold, COBRA, 4000)).isLessThan(0.95);
    }

    @Test
    void a_picture_changes_no_sooner_than_it_is_said() {
        FigurePlayer player = new FigurePlayer(COBRA, TEMPO, false, true);
        Duration now = Duration.ofMillis(2030);
        Duration change = player.nextChange(now);
        assertThat(change).isBetween(Duration.ofMillis(3500), Duration.ofMillis(4100));
        Duration before = now.plus(change).minusNanos(1);
        assertThat(player.frame(before, 24, 12)).isEqualTo(player.frame(now, 24, 12));
        assertThat(player.nextChange(Duration.ofMillis(30))).isEqualTo(FigurePlayer.FRAME_LENGTH.minusMillis(30));
    }

    private static double at(FigureAnimation animation, Figure figure, long millis) {
        return animation.at(figure, Duration.ofMillis(millis)).position();
    }
}
