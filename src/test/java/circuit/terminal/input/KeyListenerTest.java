package circuit.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import circuit.session.Input.SessionCommand;
import circuit.session.InputQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class KeyListenerTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
    private final InputQueue inputs = new InputQueue();

    private int read(long millis) {
        try {
            Integer c = typed.poll(millis, TimeUnit.MILLISECONDS);
            return c == null ? KeyReader.NOTHING : c;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return KeyReader.END;
        }
    }

    private boolean hasArrived() {
        return !typed.isEmpty();
    }

    @Test
    void keys_reach_the_queue() throws Exception {
        try (KeyListener listener = KeyListener.on(this::read, this::hasArrived, inputs, KeyTable::input)) {
            typed.add((int) 's');
            assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.SKIP));

            InputQueue others = new InputQueue();
            listener.redirect(others, Input.Other::new);
            typed.add((int) 's');
            assertThat(others.await(PATIENCE)).contains(new Input.Other("s"));
        }
    }

    @Test
    void an_answer_of_the_terminal_that_comes_late_is_no_key() throws Exception {
        try (KeyListener listener = KeyListener.on(this::read, this::hasArrived, inputs, KeyTable::input)) {
            assertThat(listener).isNotNull();
            "\033]11;rgb:fdfd/f6f6/e3e3\033\\\033[?62;22cs".chars().forEach(typed::add);

            assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.SKIP));
        }
    }

    @Test
    void what_is_typed_after_the_last_key_is_left_to_the_shell() throws Exception {
        KeyListener listener = KeyListener.on(this::read, this::hasArrived, inputs, KeyTable::input);
        typed.add((int) 'q');
        assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.END));

        listener.close();
        typed.add((int) 'e');

        assertThat(inputs.await(PATIENCE)).containsInstanceOf(Input.Stopped.class);
        assertThat(typed).containsExactly((int) 'e');
    }

    @Test
    void ctrl_c_overtakes_what_was_typed_together_with_it() throws Exception {
        "x".repeat(1000).chars().forEach(typed::add);
        typed.add((int) 's');
        typed.add(3);
        typed.add(KeyReader.END);
        try (KeyListener listener = KeyListener.on(this::read, this::hasArrived, inputs, KeyTable::input)) {
            assertThat(listener).isNotNull();
            while (!typed.isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(inputs.await(PATIENCE)).contains(Input.Stopped.BY_KEY);
        }
    }

    @Test
    void the_end_of_the_input_is_a_closed_window() throws Exception {
        typed.add((int) 'q');
        typed.add(KeyReader.END);
        try (KeyListener listener = KeyListener.on(this::read, this::hasArrived, inputs, KeyTable::input)) {
            assertThat(listener).isNotNull();
            assertThat(inputs.await(PATIENCE)).contains(new Input.Asked(SessionCommand.END));
            assertThat(inputs.await(PATIENCE)).contains(new Input.Stopped(129));
        }
    }
}
