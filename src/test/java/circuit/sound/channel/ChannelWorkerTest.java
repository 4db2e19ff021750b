package circuit.sound.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ChannelWorkerTest {
    @Test
    void tasks_run_in_their_order_on_the_workers_thread() throws InterruptedException {
        BlockingQueue<String> done = new LinkedBlockingQueue<>();
        ChannelWorker[] worker = new ChannelWorker[1];
        worker[0] = new ChannelWorker("test", () -> {
            worker[0].take().run();
            worker[0].take().run();
        });
        worker[0].post(() -> done.add("first on " + Thread.currentThread().getName()));
        worker[0].post(() -> done.add("second"));
        worker[0].start();

        assertThat(done.take()).isEqualTo("first on circuit-test");
        assertThat(done.take()).isEqualTo("second");
    }

    @Test
    void a_worker_that_hangs_blocks_neither_who_posts_nor_who_closes() {
        CountDownLatch never = new CountDownLatch(1);
        ChannelWorker worker = new ChannelWorker("test", never::await);
        worker.start();
        for (int i = 0; i < 10_000; i++) {
            worker.post(() -> {});
        }
        worker.close(Duration.ofMillis(1));

        assertThat(never.getCount()).isEqualTo(1);
        never.countDown();
    }

    @Test
    void tasks_beyond_its_capacity_are_dropped() {
        AtomicInteger run = new AtomicInteger();
        ChannelWorker worker = new ChannelWorker("test", () -> {});
        for (int i = 0; i < 10_000; i++) {
            worker.post(run::incrementAndGet);
        }
        worker.runPending();

        assertThat(run).hasValue(256);
    }
}
