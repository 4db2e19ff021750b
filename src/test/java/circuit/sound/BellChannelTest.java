package circuit.sound;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.DONE;
import static circuit.session.cue.Cue.Kind.REP;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.ROUND_DONE;
import static circuit.session.cue.Cue.Kind.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BellChannelTest {
    private final List<String> terminal = new CopyOnWriteArrayList<>();
    private final BellChannel bell = new BellChannel(terminal::add).open();

    @Test
    void switching_sides_rings_twice() {
        bell.hear(Cues.at(0, SWITCH));
        bell.close();

        assertThat(terminal).containsExactly("\u0007", "\u0007");
    }

    @Test
    void a_rest_after_a_round_rings_three_pairs() {
        bell.hear(Cues.at(0, ROUND_DONE, 1));
        bell.hear(Cues.at(0, REST));
        bell.close();

        assertThat(terminal).hasSize(6);
    }

    @Test
    void a_newer_cue_ends_the_pattern_under_way() {
        bell.hear(Cues.at(0, DONE));
        bell.hear(Cues.at(1, COUNTDOWN, 3));
        bell.close();

        assertThat(terminal).hasSizeBetween(1, 2);
    }

    @Test
    void a_rep_neither_rings_nor_ends_a_pattern() {
        bell.hear(Cues.at(0, DONE));
        bell.hear(Cues.at(1, REP, 4));
        bell.close();

        assertThat(terminal).hasSize(3);
    }

    @Test
    void hushed_it_is_silent() {
        bell.hear(Cues.at(0, DONE));
        bell.hush();
        bell.close();

        assertThat(terminal).hasSizeLessThan(3);
    }
}
