package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Command;
import circuit.session.Inbox;
import circuit.session.Input;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ListeningTest {
    private final LinkedBlockingQueue<Character> typed = new LinkedBlockingQueue<>();
    private final Inbox inbox = new Inbox();

    @Test
    void keys_reach_the_inbox_and_what_is_typed_after_closing_is_left_to_the_shell() throws Exception {
        Listening listening = new Listening(this::read, inbox, () -> typed.add('s'));
        assertThat(inbox.await(TimeUnit.SECONDS.toNanos(10))).contains(new Input.Asked(Command.SKIP));

        listening.close();
        typed.add('e');

        assertThat(typed).containsExactly('e');
    }

    private int read(long millis) {
        try {
            Character c = typed.poll(millis, TimeUnit.MILLISECONDS);
            return c == null ? Keyboard.Source.NOTHING : c;
        } catch (InterruptedException e) {
            return Keyboard.Source.OVER;
        }
    }
}
