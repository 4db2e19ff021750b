package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.figure.FigureAnimation;
import circuit.figure.Figures;
import circuit.routine.Dose.Bites;
import circuit.routine.figure.Figure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BiteAnimationTest {
    private static final FigureAnimation ANIMATION = new FigureWidget.BiteAnimation(
            new FigureAnimation.Hold(), new Bites(Duration.ofSeconds(10), Duration.ofSeconds(5)));
    private static final Figure PLANK =
            Figures.named("side-plank").instructions().figure().orElseThrow();

    @Test
    void the_figure_holds_a_bite_and_comes_down_to_breathe() {
        assertThat(at(0)).isZero();
        assertThat(at(1_500)).isEqualTo(PLANK.end());
        assertThat(at(9_999)).isGreaterThan(0.9 * PLANK.end());
        assertThat(at(10_500)).isBetween(0.1 * PLANK.end(), 0.9 * PLANK.end());
        assertThat(at(11_500)).isZero();
        assertThat(at(14_999)).isZero();
    }

    @Test
    void the_next_bite_is_held_like_the_first() {
        for (long millis = 0; millis < 15_000; millis += 125) {
            assertThat(at(15_000 + millis)).isEqualTo(at(millis));
        }
    }

    private static double at(long millis) {
        return ANIMATION.at(PLANK, Duration.ofMillis(millis)).position();
    }
}
