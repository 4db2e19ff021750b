package circuit.sound.speech;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.GO;
import static circuit.session.cue.Cue.Kind.HALFWAY;
import static circuit.session.cue.Cue.Kind.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import circuit.sound.SampleCues;
import circuit.sound.SamplePrograms;
import circuit.sound.channel.Channel;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
@StartsPrograms
class SpeechChannelTest {
    /** Tells the last argument, which is the text. */
    private static final String TELLS = "for text; do :; done; echo \"$text\"\n";

    /** Tells its process too, and neither ends nor listens. */
    private static final String HANGS = TELLS + "echo $$; trap '' TERM; exec tail -f /dev/null";

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

    @TempDir
    Path folder;

    private SpeechChannel voice(SamplePrograms programs) {
        return SpeechChannel.open(programs.path(), told);
    }

    @Test
    void what_happens_is_said() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("espeak-ng", TELLS);
            SpeechChannel voice = voice(programs);
            voice.onEvent(SampleCues.at(20, SWITCH));

            assertThat(programs.told()).isEqualTo("Switch to your right side.");
            assertThat(reception.take()).isEqualTo("ready");
        }
    }

    @Test
    void a_program_that_hangs_is_ended_and_does_not_keep_the_next_text() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("espeak-ng", HANGS);
            SpeechChannel voice = voice(programs);
            voice.onEvent(SampleCues.at(7, COUNTDOWN, 3));
            assertThat(programs.told()).isEqualTo("Three.");
            ProcessHandle hanging =
                    ProcessHandle.of(Long.parseLong(programs.told())).orElseThrow();
            voice.onEvent(SampleCues.at(8, COUNTDOWN, 2));

            assertThat(programs.told()).isEqualTo("Two.");
            assertThat(hanging.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void the_device_is_woken_for_the_program() {
        try (SpeechChannel voice = SpeechChannel.open("", told, () -> reception.add("woken"))) {
            voice.wake();

            assertThat(reception).contains("woken");
        }
    }

    @Test
    void silencing_ends_the_program() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("espeak-ng", TELLS + "echo $$; exec tail -f /dev/null");
            SpeechChannel voice = voice(programs);
            voice.onEvent(SampleCues.at(30, HALFWAY));
            programs.told();
            ProcessHandle speaking =
                    ProcessHandle.of(Long.parseLong(programs.told())).orElseThrow();
            voice.silence();

            assertThat(speaking.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void a_program_that_fails_hands_its_text_to_the_next() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("spd-say", "exit 1");
            programs.script("espeak", TELLS);
            voice(programs).onEvent(SampleCues.at(30, HALFWAY));

            assertThat(programs.told()).isEqualTo("Half way.");
        }
    }

    @Test
    void when_all_fail_it_says_so() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("spd-say", "exit 1");
            programs.script("espeak-ng", "exit 2");
            voice(programs).onEvent(SampleCues.at(30, HALFWAY));

            assertThat(reception.take()).isEqualTo("ready");
            assertThat(reception.take()).isEqualTo("no program that speaks works");
        }
    }

    @Test
    void without_a_program_it_names_those_it_looked_for() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            voice(programs);

            assertThat(reception.take())
                    .isEqualTo("none of spd-say, espeak-ng, espeak and say is on the path to speak");
        }
    }

    @Test
    void the_last_text_is_begun_before_it_closes() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("espeak-ng", TELLS);
            SpeechChannel voice = voice(programs);
            voice.onEvent(SampleCues.at(30, GO));
            voice.close();

            assertThat(programs.told()).startsWith("Go.");
        }
    }
}
