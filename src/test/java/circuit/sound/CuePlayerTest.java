package circuit.sound;

import static circuit.session.cue.Cue.Kind.GET_READY;
import static circuit.session.cue.Cue.Kind.GO;
import static circuit.session.cue.Cue.Kind.REST;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.routine.Routine.SoundChoice;
import circuit.session.Event;
import circuit.session.Input.SessionCommand;
import circuit.session.Session;
import circuit.session.Snapshot;
import circuit.sound.channel.Channel;
import circuit.sound.tone.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class CuePlayerTest {
    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private final Ear chosen = new Ear();
    private final Ear bell = new Ear();
    private Optional<Channel.StatusListener> reception = Optional.empty();

    private final CuePlayer sound = new CuePlayer(
            handed -> {
                reception = Optional.of(handed);
                return chosen;
            },
            () -> bell,
            complaints::add);

    /** Writes down what it is told. */
    private static final class Ear implements Channel {
        final List<String> heard = new ArrayList<>();

        @Override
        public void onEvent(Event event) {
            heard.add(event instanceof Event.CueDue due ? due.cue().kind().text() : "news");
        }

        @Override
        public void wake() {
            heard.add("(wake)");
        }

        @Override
        public void silence() {
            heard.add("(hush)");
        }

        @Override
        public void close() {
            heard.add("(close)");
        }
    }

    @Test
    void cues_go_to_the_channel_that_was_chosen() {
        reception.orElseThrow().ready();
        sound.onEvent(SampleCues.at(0, GET_READY));
        sound.close();

        assertThat(chosen.heard).containsExactly("get-ready", "(close)");
        assertThat(bell.heard).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void where_it_fails_the_bell_takes_over_with_the_cue_that_nobody_heard() {
        sound.onEvent(SampleCues.at(0, GET_READY));
        reception.orElseThrow().failed("there is no sound device");
        sound.onEvent(SampleCues.at(10, GO));

        assertThat(bell.heard).containsExactly("get-ready", "go");
        assertThat(complaints).containsExactly("there is no sound device; the terminal's bell rings instead");
    }

    @Test
    void where_it_fails_later_no_cue_is_heard_twice() {
        sound.onEvent(SampleCues.at(0, GET_READY));
        reception.orElseThrow().ready();
        reception.orElseThrow().failed("the sound device is gone");
        sound.onEvent(SampleCues.at(10, GO));

        assertThat(bell.heard).containsExactly("go");
    }

    @Test
    void muting_ends_what_sounds_and_drops_cues_but_not_news() {
        sound.onEvent(new Event.Muted(SampleRoutines.s(5), true));
        sound.onEvent(SampleCues.at(10, GO));
        sound.onEvent(new Event.SessionStarted(SampleRoutines.s(0), SampleCues.PLAN));
        sound.onEvent(new Event.Muted(SampleRoutines.s(30), false));
        sound.onEvent(SampleCues.at(40, REST));

        assertThat(chosen.heard).containsExactly("(hush)", "news", "rest");
    }

    @Test
    void the_channel_is_woken_a_second_before_the_next_cue() {
        Session session = new Session(SampleCues.PLAN, 0);
        long sixth = SampleRoutines.s(6).toNanos();
        session.advance(sixth - 200_000_000);
        Snapshot early = session.snapshot(sixth - 200_000_000);
        sound.onSnapshot(early);
        assertThat(chosen.heard).isEmpty();
        assertThat(sound.nanosUntilChange(early)).isEqualTo(200_000_000);

        Snapshot ready = session.snapshot(sixth);
        sound.onSnapshot(ready);
        assertThat(chosen.heard).containsExactly("(wake)");
        assertThat(sound.nanosUntilChange(ready)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void of_cues_a_second_apart_it_is_woken_for_the_first() {
        Session session = new Session(SampleCues.PLAN, 0);
        for (int tenth = 50; tenth < 130; tenth++) {
            long nanos = SampleRoutines.s(1).toNanos() / 10 * tenth;
            session.advance(nanos);
            sound.onSnapshot(session.snapshot(nanos));
        }

        assertThat(chosen.heard).containsExactly("(wake)", "(wake)");
    }

    @Test
    void nothing_is_woken_while_muted_or_in_a_pause() {
        Session session = new Session(SampleCues.PLAN, 0);
        long sixth = SampleRoutines.s(6).toNanos();
        session.apply(SessionCommand.PAUSE, sixth);
        sound.onSnapshot(session.snapshot(sixth));
        session.apply(SessionCommand.PAUSE, sixth);
        sound.onEvent(new Event.Muted(SampleRoutines.s(6), true));
        sound.onSnapshot(session.snapshot(sixth));

        assertThat(chosen.heard).containsExactly("(hush)");
    }

    @Test
    void off_is_silent() {
        List<String> terminal = new ArrayList<>();
        CuePlayer off = CuePlayer.open(SoundChoice.OFF, Volume.FULL, "", terminal::add, complaints::add);
        off.onEvent(SampleCues.at(0, GO));
        off.close();

        assertThat(terminal).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void without_a_program_that_speaks_the_bell_rings() throws InterruptedException {
        BlockingQueue<String> terminal = new LinkedBlockingQueue<>();
        CuePlayer voice =
                CuePlayer.open(SoundChoice.VOICE, Volume.FULL, "/no/such/folder", terminal::add, complaints::add);
        voice.onEvent(SampleCues.at(0, GO));
        assertThat(complaints.take()).contains("is on the path to speak");
        voice.close();

        assertThat(terminal.take()).isEqualTo("\u0007");
        assertThat(terminal).isEmpty();
        assertThat(complaints).isEmpty();
    }
}
