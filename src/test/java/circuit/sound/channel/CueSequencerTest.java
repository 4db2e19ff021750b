package circuit.sound.channel;

import static circuit.session.cue.Cue.Kind.BITE_ON;
import static circuit.session.cue.Cue.Kind.GO;
import static circuit.session.cue.Cue.Kind.HALFWAY;
import static circuit.session.cue.Cue.Kind.LAST_REPS;
import static circuit.session.cue.Cue.Kind.REP;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.ROUND_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Event;
import circuit.sound.SampleCues;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CueSequencerTest {
    /** Each cue by its name, with a plus where it follows what began at the same moment. */
    private static String sounded(Event.CueDue... cues) {
        CueSequencer sequencer = new CueSequencer();
        return Stream.of(cues)
                .flatMap(cue -> sequencer.onCue(cue).stream())
                .map(part -> (part.follows() ? "+" : "") + part.cue().kind().text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_end_of_a_round_is_told_after_the_cue_to_move_by() {
        assertThat(sounded(SampleCues.at(20, ROUND_DONE, 1), SampleCues.at(20, REST)))
                .isEqualTo("rest +round-done");
        assertThat(sounded(SampleCues.at(20, ROUND_DONE, 1), SampleCues.at(20, GO)))
                .isEqualTo("go +round-done");
    }

    @Test
    void go_is_the_first_rep() {
        assertThat(sounded(
                        SampleCues.at(5, GO),
                        SampleCues.at(5, REP, 1),
                        SampleCues.at(8, REP, 2),
                        SampleCues.at(11, LAST_REPS, 3)))
                .isEqualTo("go rep last-reps");
        assertThat(sounded(SampleCues.at(5, GO), SampleCues.at(5, LAST_REPS, 1)))
                .isEqualTo("go");
    }

    @Test
    void a_bite_at_half_way_does_not_swallow_it() {
        assertThat(sounded(SampleCues.at(30, HALFWAY), SampleCues.at(30, BITE_ON)))
                .isEqualTo("halfway +bite-on");
    }

    @Test
    void cues_of_two_moments_do_not_wait_for_each_other() {
        assertThat(sounded(SampleCues.at(29, HALFWAY), SampleCues.at(30, BITE_ON)))
                .isEqualTo("halfway bite-on");
    }
}
