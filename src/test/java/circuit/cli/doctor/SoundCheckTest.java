package circuit.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import circuit.cli.Shell;
import circuit.cli.doctor.Finding.Status;
import circuit.session.Event;
import circuit.sound.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsPrograms
class SoundCheckTest {
    @TempDir
    Path folder;

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private Finding speakers() {
        return SoundCheck.ofSpeakers(
                new Shell(folder).with("PATH", folder.toString()).host());
    }

    private Finding keepAwake() {
        return KeepAwakeCheck.of(
                new Shell(folder).with("PATH", folder.toString()).host());
    }

    @Test
    void a_device_that_opens_is_good() {
        Finding finding = SoundCheck.ofDevice(status -> {
            status.ready();
            return Channel.SILENT;
        });

        assertThat(finding).isEqualTo(Finding.ok("sound device", "opens, for tones"));
    }

    @Test
    void the_device_is_given_back() {
        List<String> calls = new ArrayList<>();
        SoundCheck.ofDevice(status -> {
            status.ready();
            return new Channel() {
                @Override
                public void onEvent(Event event) {
                    calls.add("sound");
                }

                @Override
                public void silence() {
                    calls.add("silence");
                }

                @Override
                public void close() {
                    calls.add("close");
                }
            };
        });

        assertThat(calls).containsExactly("close");
    }

    @Test
    void without_a_device_the_bell_rings() {
        Finding finding = SoundCheck.ofDevice(status -> {
            status.failed("there is no sound device");
            return Channel.SILENT;
        });

        assertThat(finding.status()).isEqualTo(Status.WARNING);
        assertThat(finding.found()).isEqualTo("there is no sound device; the terminal's bell rings instead of tones");
        assertThat(finding.remedy().orElse("")).startsWith("connect one");
    }

    @Test
    void without_a_program_that_speaks_one_is_named_to_install() {
        assertThat(speakers().status()).isEqualTo(Status.WARNING);
        assertThat(speakers().found())
                .isEqualTo("no program that speaks is on the path; the bell rings instead of --sound voice");
        assertThat(speakers().remedy().orElse("")).contains("apt install espeak-ng");
    }

    @Test
    void the_programs_that_can_speak_are_named() throws IOException {
        program("spd-say", "[ \"$*\" = -O ] && exit 1");
        program("espeak-ng", "[ \"$*\" = --voices ]");

        assertThat(speakers()).isEqualTo(Finding.ok("speakers", "espeak-ng, for --sound voice"));
    }

    @Test
    void programs_that_cannot_speak_are_told() throws IOException {
        program("spd-say", "exit 1");

        assertThat(speakers().found()).isEqualTo("spd-say cannot speak here; the bell rings instead of --sound voice");
    }

    @Test
    void what_keeps_the_display_awake_is_tried() throws IOException {
        assertThat(keepAwake().found()).startsWith("neither systemd-inhibit nor caffeinate is on the path");

        program("systemd-inhibit", "[ \"$1 $4\" = '--what=idle true' ]");
        assertThat(keepAwake()).isEqualTo(Finding.ok("keep-awake", "systemd-inhibit"));

        program("systemd-inhibit", "exit 1");
        assertThat(keepAwake().status()).isEqualTo(Status.WARNING);
        assertThat(keepAwake().found())
                .isEqualTo("systemd-inhibit does not work here, so the display may go dark in a session");
    }
}
