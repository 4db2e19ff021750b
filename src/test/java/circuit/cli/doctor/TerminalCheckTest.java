package circuit.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.Shell;
import circuit.cli.doctor.Finding.Status;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Settings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class TerminalCheckTest {
    private final Shell shell;

    TerminalCheckTest(@TempDir Path folder) {
        shell = new Shell(folder).onTerminal();
    }

    private Finding finding(TerminalCheck.Opening opening) {
        Host host = shell.host();
        Arguments none = new Arguments(new CommandLine(CommandSpec.create()).parseArgs());
        return TerminalCheck.of(Settings.of(none, host), opening);
    }

    private Finding finding() {
        return finding(() -> "80 x 24");
    }

    @Test
    void a_good_one_is_told_with_what_it_can_show() {
        shell.with("TERM", "tmux-256color");

        assertThat(finding()).isEqualTo(Finding.ok("terminal", "tmux-256color, 256 colours, Unicode, 80 x 24"));
    }

    @Test
    void colours_that_are_not_wanted_are_not_missed() {
        shell.with("NO_COLOR", "1");

        assertThat(finding().found()).contains("no colours, as $NO_COLOR says");
        assertThat(finding().status()).isEqualTo(Status.OK);

        shell.with("TERM", "vt100");
        assertThat(finding())
                .isEqualTo(Finding.ok("terminal", "vt100, no colours, as $NO_COLOR says, Unicode, 80 x 24"));
    }

    @Test
    void one_without_colours_is_told() {
        shell.with("TERM", "vt100");

        assertThat(finding().found()).isEqualTo("vt100, no colours, Unicode, 80 x 24");
        assertThat(finding().status()).isEqualTo(Status.WARNING);
        assertThat(finding().remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).startsWith("set TERM "));
    }

    @Test
    void one_that_nothing_can_be_drawn_on_is_told() {
        shell.with("TERM", "dumb");

        assertThat(finding().found())
                .isEqualTo("a terminal of type dumb cannot place its cursor, so a session would print a line a step");
        assertThat(finding().remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).startsWith("set TERM "));
        assertThat(finding().status()).isEqualTo(Status.WARNING);
    }

    @Test
    void one_that_does_not_open_is_broken() {
        Finding finding = finding(() -> {
            throw new IOException("no tty");
        });

        assertThat(finding.found()).isEqualTo("a terminal of type xterm-256color, which does not open: no tty");
        assertThat(finding.status()).isEqualTo(Status.BROKEN);
    }
}
