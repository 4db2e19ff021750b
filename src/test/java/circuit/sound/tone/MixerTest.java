package circuit.sound.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MixerTest {
    private final Mixer mixer = new Mixer();

    private static short[] level(int value, int length) {
        short[] samples = new short[length];
        Arrays.fill(samples, (short) value);
        return samples;
    }

    private static short[] joined(short[]... parts) {
        short[] all = new short[0];
        for (short[] part : parts) {
            int from = all.length;
            all = Arrays.copyOf(all, from + part.length);
            System.arraycopy(part, 0, all, from, part.length);
        }
        return all;
    }

    private short[] next(int length) {
        short[] samples = new short[length];
        mixer.fill(samples);
        return samples;
    }

    @Test
    void a_sound_is_played_as_it_is_and_then_there_is_silence() {
        mixer.play(level(700, 10));

        assertThat(next(15)).isEqualTo(joined(level(700, 10), level(0, 5)));
        assertThat(mixer.isIdle()).isTrue();
    }

    @Test
    void a_newer_one_begins_at_once_while_the_older_fades_without_a_click() {
        mixer.play(level(10_000, 2000));
        next(100);
        mixer.play(level(1, 1000));

        short[] heard = next(1000);
        assertThat(heard[0]).isEqualTo((short) 10_001);
        for (int i = 1; i < heard.length; i++) {
            assertThat(Math.abs(heard[i] - heard[i - 1])).isLessThanOrEqualTo(10_000 / Mixer.FADE + 1);
        }
        assertThat(heard[Mixer.FADE]).isEqualTo((short) 1);
        assertThat(mixer.isIdle()).isTrue();
    }

    @Test
    void what_follows_waits_until_the_sound_before_is_over() {
        mixer.play(level(5, 3));
        mixer.playAfter(level(7, 2));

        assertThat(next(6)).isEqualTo(joined(level(5, 3), level(7, 2), level(0, 1)));
    }

    @Test
    void a_newer_one_takes_the_place_of_what_was_to_follow_too() {
        mixer.play(level(5, 3));
        mixer.playAfter(level(7, 2));
        mixer.play(level(9, 1));
        next(Mixer.FADE + 10);

        assertThat(mixer.isIdle()).isTrue();
    }

    @Test
    void hushing_fades_out_and_forgets_what_was_to_follow() {
        mixer.play(level(10_000, 100_000));
        mixer.playAfter(level(7, 2));
        mixer.fadeOut();

        assertThat(next(Mixer.FADE + 1)).endsWith((short) 0);
        assertThat(mixer.isIdle()).isTrue();
    }

    @Test
    void two_that_meet_do_not_run_over() {
        mixer.play(level(30_000, 10));
        mixer.play(level(30_000, 10));

        assertThat(next(1)).containsExactly(Short.MAX_VALUE);
    }
}
