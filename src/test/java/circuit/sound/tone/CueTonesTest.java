package circuit.sound.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import circuit.session.cue.Cue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listens to the samples themselves. */
class CueTonesTest {
    private static short[] tone(Cue.Kind kind) {
        return CueTones.samples(kind, Volume.FULL);
    }

    private static int peak(short[] samples) {
        return IntStream.range(0, samples.length)
                .map(i -> Math.abs(samples[i]))
                .max()
                .orElseThrow();
    }

    private static double seconds(short[] samples) {
        return (double) samples.length / AudioOutput.RATE;
    }

    /** Cycles a second, from the first to the last time that the wave rises through zero. */
    private static double pitch(short[] samples) {
        double first = -1;
        double last = -1;
        int cycles = -1;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                last = i - (double) samples[i] / (samples[i] - samples[i - 1]);
                first = first < 0 ? last : first;
                cycles++;
            }
        }
        return cycles * AudioOutput.RATE / (last - first);
    }

    @ParameterizedTest
    @EnumSource(Cue.Kind.class)
    void every_note_has_its_pitch_and_its_length(Cue.Kind kind) {
        short[] samples = tone(kind);
        int from = 0;
        for (Note note : CueTones.of(kind)) {
            int to = from + note.millis() * AudioOutput.RATE / 1000;
            if (note.hertz() > 0) {
                assertThat(pitch(Arrays.copyOfRange(samples, from, to)))
                        .as("%s at %d ms", kind, 1000L * from / AudioOutput.RATE)
                        .isCloseTo(note.hertz(), within(note.hertz() * 0.01));
            }
            from = to;
        }
        assertThat(samples).hasSize(from);
    }

    @ParameterizedTest
    @EnumSource(Cue.Kind.class)
    void none_clips_and_none_is_too_faint(Cue.Kind kind) {
        assertThat(peak(tone(kind))).isBetween((int) (0.2 * Short.MAX_VALUE), (int) (0.8 * Short.MAX_VALUE) + 1);
    }

    @ParameterizedTest
    @EnumSource(Cue.Kind.class)
    void none_clicks(Cue.Kind kind) {
        short[] samples = tone(kind);
        double highest =
                CueTones.of(kind).stream().mapToDouble(Note::hertz).max().orElseThrow();
        // The steepest wave there is: a struck one, its octave included, while the quickest of the ramps goes up.
        double steepest = Note.PEAK
                * (2 * Math.PI * highest / AudioOutput.RATE * 1.6 / 1.3 + Math.PI / 2 / (0.005 * AudioOutput.RATE));

        assertThat(Math.abs(samples[0])).isLessThan((short) 100);
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan((short) 100);
        for (int i = 1; i < samples.length; i++) {
            assertThat(Math.abs(samples[i] - samples[i - 1])).as("step %d", i).isLessThanOrEqualTo((int) steepest + 1);
        }
    }

    @Test
    void no_two_cues_share_their_notes() {
        Set<List<Note>> known = new HashSet<>();
        for (Cue.Kind kind : Cue.Kind.values()) {
            assertThat(known.add(CueTones.of(kind))).as("%s", kind).isTrue();
        }
    }

    @Test
    void countdown_go_and_done_differ_in_pitch_length_and_shape() {
        assertThat(pitch(tone(Cue.Kind.GO)) / pitch(tone(Cue.Kind.COUNTDOWN))).isCloseTo(2, within(0.01));
        assertThat(seconds(tone(Cue.Kind.GO)) / seconds(tone(Cue.Kind.COUNTDOWN)))
                .isGreaterThan(4);
        assertThat(seconds(tone(Cue.Kind.DONE))).isGreaterThan(1);
        assertThat(CueTones.of(Cue.Kind.DONE))
                .hasSizeGreaterThan(3)
                .allMatch(note -> note.timbre() == Note.Timbre.STRUCK);
    }

    @Test
    void each_tone_is_over_before_the_next_second() {
        for (Cue.Kind kind : Cue.Kind.values()) {
            if (kind != Cue.Kind.DONE) {
                assertThat(seconds(tone(kind))).as("%s", kind).isLessThan(1);
            }
        }
    }

    @Test
    void half_the_volume_is_a_quarter_of_the_amplitude_and_none_is_silence() {
        int full = peak(CueTones.samples(Cue.Kind.GO, new Volume(100)));
        int half = peak(CueTones.samples(Cue.Kind.GO, new Volume(50)));

        assertThat(half).isCloseTo(full / 4, within(2));
        assertThat(peak(CueTones.samples(Cue.Kind.GO, new Volume(0)))).isZero();
    }
}
