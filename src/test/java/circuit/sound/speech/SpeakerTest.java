package circuit.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import circuit.process.ProgramPath;
import circuit.sound.SamplePrograms;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
@StartsPrograms
class SpeakerTest {
    @TempDir
    Path folder;

    @Test
    void they_are_found_in_the_order_in_which_they_are_preferred() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("say", "");
            programs.script("espeak", "");
            programs.script("spd-say", "");
            programs.script("espeak-ng", "");

            assertThat(Speaker.on(new ProgramPath("/no/such/folder::" + programs.path())))
                    .extracting(speaker -> speaker.kind().name())
                    .containsExactly("SPD_SAY", "ESPEAK_NG", "ESPEAK", "SAY");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spd-say|[--application-name][circuit][--language][en][--][Go. $(id); one two]",
                "espeak-ng|[-v][en][--][Go. $(id); one two]",
                "espeak|[-v][en][--][Go. $(id); one two]"
            })
    void the_text_is_one_argument_that_no_shell_reads(String program, String arguments) throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script(program, "printf '[%s]' \"$@\"; echo");
            Speaker.on(new ProgramPath(programs.path())).get(0).say("Go. $(id); one two", "en");

            assertThat(programs.told()).isEqualTo(arguments);
        }
    }

    @Test
    void a_daemon_is_asked_to_stop() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("spd-say", "echo \"$@\"");
            Speaker.on(new ProgramPath(programs.path())).get(0).stop();

            assertThat(programs.told()).isEqualTo("-S");
        }
    }

    @Test
    void say_reads_it() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            programs.script("say", "printf '%s ' $#; cat; echo");
            Speaker.on(new ProgramPath(programs.path())).get(0).say("Half way.", "en");

            assertThat(programs.told()).isEqualTo("0 Half way.");
        }
    }

    @Test
    void nothing_that_could_be_a_command_is_passed_on() {
        assertThat(Speaker.sanitized("--version -x \u001b]0;x\u0007Row [[slnc 9000]]\u202e <break/> \n"))
                .isEqualTo("version -x 0;x Row slnc 9000 break/");
        assertThat(Speaker.sanitized("Push-ups, one-arm.")).isEqualTo("Push-ups, one-arm.");
    }
}
