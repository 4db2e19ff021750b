package circuit.html;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.figure.Stroke;
import circuit.routine.figure.Point;
import org.junit.jupiter.api.Test;

/** Paths have four units a centimetre, and y down. */
class StrokePathTest {
    @Test
    void a_stroke_has_two_round_ends() {
        assertThat(path(0, 0, 10, 0, 2, 2))
                .as("along the upper side, round the right end, back, and round the left end")
                .isEqualTo("M0 -8L40 -8A8 8 0 0 1 40 8L0 8A8 8 0 1 1 0 -8z");
    }

    @Test
    void a_stroke_tapers() {
        assertThat(path(0, 0, 10, 0, 5, 2)).isEqualTo("M6 -19L42 -8A8 8 0 0 1 42 8L6 19A20 20 0 1 1 6 -19z");
    }

    @Test
    void an_end_within_the_other_keeps_the_commands_of_the_outline() {
        String within = path(0, 0, 1, 0, 5, 2);

        assertThat(commands(within)).isEqualTo(commands(path(0, 0, 10, 0, 5, 2)));
        assertThat(within).isEqualTo("M19 -5L12 -2A8 8 0 0 1 12 2L19 5A20 20 0 1 1 19 -5z");
    }

    @Test
    void a_stroke_to_its_own_place_is_a_disc() {
        assertThat(path(5, 5, 5, 5, 2, 2)).isEqualTo("M12 -20A8 8 0 0 1 28 -20A8 8 0 0 1 12 -20z");
    }

    @Test
    void a_ring_has_a_hole_that_runs_the_other_way() {
        Stroke ring = new Stroke(Point.ORIGIN, Point.ORIGIN, 10, 10, 1, 1);

        assertThat(new StrokePath().add(ring))
                .hasToString("M-44 0A44 44 0 0 1 44 0A44 44 0 0 1 -44 0zM-36 0A36 36 0 0 0 36 0A36 36 0 0 0 -36 0z");
    }

    private static String path(double x1, double y1, double x2, double y2, double from, double to) {
        return new StrokePath()
                .add(new Stroke(new Point(x1, y1, 0), new Point(x2, y2, 0), from, to, 1, 0))
                .toString();
    }

    private static String commands(String path) {
        return path.replaceAll("[^A-Za-z]", "");
    }
}
