package circuit.sound.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DeviceWakerTest {
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch mayOpen = new CountDownLatch(1);

    private final AudioOutput device = new AudioOutput() {
        @Override
        public void write(short[] samples) {
            boolean isSilent = Arrays.equals(samples, new short[samples.length]);
            done.add((isSilent ? "silence of %d ms" : "noise of %d ms").formatted(1000 * samples.length / RATE));
        }

        @Override
        public void pause() {}

        @Override
        public void close() {
            done.add("closed");
        }
    };

    @Test
    void a_moment_of_silence_is_played_and_the_device_let_go() throws Exception {
        new DeviceWaker(() -> device).wake();

        assertThat(done.take()).isEqualTo("silence of 500 ms");
        assertThat(done.take()).isEqualTo("closed");
    }

    @Test
    void a_device_that_hangs_is_not_woken_twice() throws Exception {
        DeviceWaker waker = new DeviceWaker(() -> {
            done.add("opened");
            try {
                mayOpen.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return device;
        });
        waker.wake();
        assertThat(done.take()).isEqualTo("opened");
        waker.wake();
        mayOpen.countDown();

        assertThat(done.take()).isEqualTo("silence of 500 ms");
        assertThat(done.take()).isEqualTo("closed");
        assertThat(done).isEmpty();
    }

    @Test
    void one_that_cannot_be_opened_is_tried_again_for_the_next_cue() throws Exception {
        DeviceWaker waker = new DeviceWaker(() -> {
            done.add("tried");
            throw new IOException("the sound device is taken");
        });
        waker.wake();
        assertThat(done.take()).isEqualTo("tried");
        String again;
        do {
            waker.wake();
            again = done.poll(1, TimeUnit.MILLISECONDS);
        } while (again == null);

        assertThat(again).isEqualTo("tried");
    }
}
