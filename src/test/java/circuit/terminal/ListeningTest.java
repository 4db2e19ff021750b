package circuit.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.SessionCommand;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20) // whoever waits for a key that does not come would wait for ever
final class ListeningTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Hand hand = new Hand();
    private final InputQueue inputs = new InputQueue();

    @Test
    void keys_reach_the_inbox_and_what_is_typed_after_closing_is_left_to_the_shell() throws Exception {
        Listening listening = new Listening(hand.typing(UTF_8), inputs, () -> hand.type("s"));
        assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.SKIP));

        listening.close();
        hand.type("e");

        assertThat(inputs.await(PATIENCE)).containsInstanceOf(Input.Stopped.class);
        assertThat(hand.left()).isEqualTo("e");
    }

    @Test
    void what_is_there_when_it_is_closed_stays_there() throws Exception {
        Keyboard.Source source = hand.typing(UTF_8);
        hand.type("e");

        source.close();

        assertThat(source.read(Keyboard.PATIENCE_MILLIS)).isEqualTo(Keyboard.Source.OVER);
        assertThat(hand.left()).isEqualTo("e");
    }

    @Test
    void closing_soon_after_a_key_ends_it_before_it_waits_for_another() throws Exception {
        CompletableFuture<Listening> begun = new CompletableFuture<>();
        AtomicInteger reads = new AtomicInteger();
        Keyboard.Source source = millis -> {
            if (reads.incrementAndGet() > 1) {
                return Keyboard.Source.OVER;
            }
            begun.join().close();
            return 'q';
        };

        begun.complete(new Listening(source, inputs, () -> {}));

        assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.END));
        assertThat(inputs.await(PATIENCE)).containsInstanceOf(Input.Stopped.class);
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_character_of_several_bytes_is_one_and_half_of_one_is_none() throws Exception {
        Keyboard.Source source = hand.typing(UTF_8);
        hand.type("é");
        assertThat(source.read(Keyboard.PATIENCE_MILLIS)).isEqualTo('é');

        hand.type(new byte[] {(byte) 0xc3});
        assertThat(source.read(Keyboard.PATIENCE_MILLIS)).isEqualTo(Keyboard.Source.NOTHING);

        hand.type("s");
        assertThat(source.read(Keyboard.PATIENCE_MILLIS)).isEqualTo('s');
    }

    @Test
    void the_end_of_the_input_is_told() throws Exception {
        Keyboard.Source source = hand.typing(UTF_8);
        hand.hangUp();

        assertThat(source.read(Keyboard.PATIENCE_MILLIS)).isEqualTo(Keyboard.Source.OVER);
    }

    /** Types on a line that is waited for without taking anything from it, as the terminal's is. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // one by one is how they are read
    private static final class Hand extends InputStream {
        private final Deque<Byte> typed = new ArrayDeque<>();
        private boolean hungUp;

        Typing typing(Charset charset) {
            return new Typing(charset, this::hasMore, this);
        }

        void type(String text) {
            type(text.getBytes(UTF_8));
        }

        synchronized void type(byte... bytes) {
            for (byte b : bytes) {
                typed.add(b);
            }
            notifyAll();
        }

        synchronized void hangUp() {
            hungUp = true;
            notifyAll();
        }

        synchronized String left() {
            StringBuilder left = new StringBuilder();
            typed.forEach(b -> left.append((char) b.byteValue()));
            return left.toString();
        }

        private synchronized boolean hasMore(long millis) {
            try {
                while (typed.isEmpty() && !hungUp && millis == Keyboard.PATIENCE_MILLIS) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return !typed.isEmpty() || hungUp;
        }

        @Override
        public synchronized int read() {
            return typed.isEmpty() ? -1 : typed.remove() & 0xff;
        }
    }
}
