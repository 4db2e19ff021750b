package circuit.sound;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.cue.Cue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RingsTest {
    /** A dot a ring, a blank where a longer wait parts two groups. */
    private static String pattern(Cue.Kind kind) {
        return Rings.of(kind, false).stream()
                .map(wait -> wait.toMillis() > 200 ? " ." : ".")
                .collect(Collectors.joining());
    }

    @Test
    void each_cue_rings_so_that_it_can_be_counted() {
        String table = Stream.of(Cue.Kind.values())
                .map(kind -> "%-11s %s".formatted(kind.text(), pattern(kind)).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table).isEqualTo("""
                get-ready   .
                countdown   .
                go          .
                halfway     .
                rep
                last-reps   .
                bite-on     .
                bite-off    .. ..
                switch      ..
                round-done  ..
                rest        .. ..
                ten-seconds . .
                paused      .. .
                resumed     . ..
                done        ...
                ended       ...
                """);
    }

    @Test
    void the_first_ring_is_at_once_unless_it_follows_others() {
        assertThat(Rings.of(Cue.Kind.SWITCH, false).get(0)).isZero();
        assertThat(Rings.of(Cue.Kind.ROUND_DONE, true).get(0)).isPositive();
    }
}
