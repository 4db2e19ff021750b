package circuit.sound.tone;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.DONE;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.ROUND_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.cue.Cue;
import circuit.sound.SampleCues;
import circuit.sound.channel.Channel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ToneChannelTest {
    private final BlockingQueue<String> reception = new LinkedBlockingQueue<>();

    private final Channel.StatusListener told = new Channel.StatusListener() {
        @Override
        public void ready() {
            reception.add("ready");
        }

        @Override
        public void failed(String why) {
            reception.add(why);
        }
    };

    /** Keeps what it was given, faster than it could be heard. */
    private static final class Tape implements AudioOutput {
        private final ByteArrayOutputStream samples = new ByteArrayOutputStream();
        private final CountDownLatch fed = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void write(short[] chunk) {
            fed.countDown();
            ByteBuffer bytes = ByteBuffer.allocate(2 * chunk.length);
            bytes.asShortBuffer().put(chunk);
            samples.writeBytes(bytes.array());
        }

        @Override
        public void pause() {}

        @Override
        public void close() {
            closed.countDown();
        }

        /** All it was given, once the channel has closed it. */
        short[] samples() {
            await(closed);
            short[] all = new short[samples.size() / 2];
            ByteBuffer.wrap(samples.toByteArray()).asShortBuffer().get(all);
            return all;
        }
    }

    private static short[] tone(Cue.Kind kind) {
        return CueTones.samples(kind, Volume.FULL);
    }

    @Test
    void a_cue_is_played_once_and_whole_even_if_the_session_is_over() {
        Tape tape = new Tape();
        ToneChannel channel = ToneChannel.open(() -> tape, Volume.FULL, told);
        channel.onEvent(SampleCues.at(0, DONE));
        channel.close();

        short[] heard = tape.samples();
        assertThat(Arrays.copyOf(heard, tone(DONE).length)).isEqualTo(tone(DONE));
        assertThat(Arrays.stream(split(heard, tone(DONE).length)).allMatch(sample -> sample == 0))
                .isTrue();
        assertThat(reception).containsExactly("ready");
    }

    private static int[] split(short[] samples, int from) {
        int[] rest = new int[Math.max(0, samples.length - from)];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = samples[from + i];
        }
        return rest;
    }

    @Test
    void woken_before_a_cue_it_feeds_the_device_with_silence() {
        Tape tape = new Tape();
        ToneChannel channel = ToneChannel.open(() -> tape, Volume.FULL, told);
        channel.wake();
        await(tape.fed);
        channel.onEvent(SampleCues.at(0, DONE));
        channel.close();

        short[] heard = tape.samples();
        int silence = 0;
        while (heard[silence] == 0) {
            silence++;
        }
        assertThat(silence).isGreaterThanOrEqualTo(AudioOutput.RATE / 100);
        short[] tone = tone(DONE);
        int first = 0;
        while (tone[first] == 0) {
            first++;
        }
        assertThat(Arrays.copyOfRange(heard, silence - first, silence - first + tone.length))
                .isEqualTo(tone);
    }

    @Test
    void of_one_moment_the_cue_to_move_by_comes_first_and_the_news_after_it() {
        Tape tape = new Tape();
        ToneChannel channel = ToneChannel.open(() -> tape, Volume.FULL, told);
        channel.onEvent(SampleCues.at(20, ROUND_DONE, 1));
        channel.onEvent(SampleCues.at(20, REST));
        channel.close();

        short[] heard = tape.samples();
        int rest = tone(REST).length;
        assertThat(Arrays.copyOf(heard, rest)).isEqualTo(tone(REST));
        assertThat(Arrays.copyOfRange(heard, rest, rest + tone(ROUND_DONE).length))
                .isEqualTo(tone(ROUND_DONE));
    }

    @Test
    void a_newer_cue_is_mixed_in_while_an_older_one_plays() throws InterruptedException {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch newer = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        List<short[]> chunks = new ArrayList<>();
        AudioOutput output = new AudioOutput() {
            @Override
            public void write(short[] chunk) {
                chunks.add(chunk.clone());
                playing.countDown();
                await(newer);
            }

            @Override
            public void pause() {}

            @Override
            public void close() {
                closed.countDown();
            }
        };
        ToneChannel channel = ToneChannel.open(() -> output, Volume.FULL, told);
        channel.onEvent(SampleCues.at(0, DONE));
        playing.await();
        channel.onEvent(SampleCues.at(1, COUNTDOWN, 3));
        newer.countDown();
        channel.close();
        closed.await();

        // Until it is closed, which may take this thread a while, silence follows.
        int last = chunks.size() - 1;
        while (Arrays.equals(chunks.get(last), new short[chunks.get(last).length])) {
            last--;
        }
        int heard = (last + 1) * chunks.get(0).length;
        assertThat(heard).isBetween(tone(COUNTDOWN).length, tone(COUNTDOWN).length + 2 * chunks.get(0).length);
    }

    @Test
    void without_a_device_it_says_so() throws InterruptedException {
        ToneChannel.open(
                () -> {
                    throw new IOException("there is no sound device");
                },
                Volume.FULL,
                told);

        assertThat(reception.take()).isEqualTo("there is no sound device");
    }

    @Test
    void in_a_java_without_sound_it_says_so() throws InterruptedException {
        ToneChannel.open(
                () -> {
                    throw new NoClassDefFoundError("javax/sound/sampled/AudioFormat");
                },
                Volume.FULL,
                told);

        assertThat(reception.take()).isEqualTo("this Java comes without sound");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
