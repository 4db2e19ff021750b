package circuit.sound.channel;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.GO;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.sound.SampleCues;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BellChannelTest {
    private final BlockingQueue<String> terminal = new LinkedBlockingQueue<>();
    private final BellChannel bell = BellChannel.open(terminal::add);

    @Test
    void a_cue_rings_the_terminals_bell() throws InterruptedException {
        bell.onEvent(SampleCues.at(7, COUNTDOWN, 3));

        assertThat(terminal.take()).isEqualTo("\u0007");
    }

    @Test
    void the_last_cue_still_rings_when_the_channel_closes() throws InterruptedException {
        bell.onEvent(SampleCues.at(10, GO));
        bell.close();

        assertThat(terminal.take()).isEqualTo("\u0007");
        assertThat(terminal).isEmpty();
    }
}
