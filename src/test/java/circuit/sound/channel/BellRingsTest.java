package circuit.sound.channel;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.DONE;
import static circuit.session.cue.Cue.Kind.REP;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.ROUND_DONE;
import static circuit.session.cue.Cue.Kind.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.cue.Cue;
import circuit.sound.SampleCues;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BellRingsTest {
    private final BellRings rings = new BellRings();

    private void add(Cue.Kind kind, boolean follows) {
        rings.add(new CueSequencer.Part(SampleCues.at(0, kind).cue(), follows));
    }

    /** Lets the bell ring to the end: a dot for each ring, with a blank before it after a longer wait. */
    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (; rings.untilNext().isPresent(); rings.rang()) {
            boolean longer = rings.untilNext().get().compareTo(Duration.ofMillis(200)) > 0;
            pattern.append(longer ? " ." : ".");
        }
        return pattern.toString();
    }

    @Test
    void each_cue_rings_so_that_it_can_be_counted() {
        String table = Stream.of(Cue.Kind.values())
                .map(kind -> {
                    add(kind, false);
                    return "%-11s %s".formatted(kind.text(), pattern()).stripTrailing();
                })
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table).isEqualTo("""
                get-ready   .
                countdown   .
                go          .
                halfway     .
                time        .
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
    void the_first_ring_comes_at_once() {
        add(SWITCH, false);

        assertThat(rings.untilNext()).contains(Duration.ZERO);
    }

    @Test
    void a_cue_of_the_same_moment_rings_after_the_first() {
        add(REST, false);
        add(ROUND_DONE, true);

        assertThat(pattern()).isEqualTo(".. .. ..");
    }

    @Test
    void a_newer_cue_ends_the_pattern_under_way() {
        add(DONE, false);
        rings.rang();
        add(COUNTDOWN, false);

        assertThat(pattern()).isEqualTo(".");
    }

    @Test
    void a_rep_neither_rings_nor_ends_a_pattern() {
        add(DONE, false);
        add(REP, false);

        assertThat(pattern()).isEqualTo("...");
    }

    @Test
    void nothing_rings_once_it_is_cleared() {
        add(DONE, false);
        rings.clear();

        assertThat(rings.untilNext()).isEmpty();
    }
}
