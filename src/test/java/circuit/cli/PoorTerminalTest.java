package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A terminal with an athlete before it, on which nothing can be drawn. */
class PoorTerminalTest {
    private final Shell shell;

    PoorTerminalTest(@TempDir Path folder) {
        shell = new Shell(folder).onTerminal();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dumb      | a terminal of type dumb cannot place its cursor
                    nonsense  | nothing is known of a terminal of type nonsense
                    ../../x   | nothing is known of a terminal of type ../../x
                    ''        | TERM is not set
                    """)
    void a_session_is_followed_in_lines_after_one_that_says_why(String term, String why) {
        shell.with("TERM", term);

        Shell.Result result = shell.circuit("run", "back-3x", "--speed", "10000");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEqualTo("circuit: " + why + ", so each step is a line\n");
        assertThat(result.out()).contains("GET READY", "DONE");
        assertThat(shell.circuit("run", "back-3x", "--speed", "10000", "--view", "plain")
                        .err())
                .isEmpty();
    }

    @Test
    void a_view_that_was_asked_for_is_refused() {
        shell.with("TERM", "dumb");

        Shell.Result result = shell.circuit("run", "back-3x", "--view", "full");

        assertThat(result).isEqualTo(new Shell.Result(2, "", """
                circuit: --view full needs a terminal to draw on, and a terminal of type dumb cannot place its cursor; \
                leave it out, or use --view plain
                """));
        assertThat(shell.circuit("show", "cobra", "--animate").exitCode()).isEqualTo(2);
        assertThat(shell.circuit("run").err())
                .isEqualTo("circuit: circuit run needs ROUTINE; circuit list shows the ones at hand\n");
    }

    @Test
    void nobody_waits_for_a_key_where_none_can_be_read() {
        Shell.Result result = shell.with("TERM", "dumb").circuit("run", "back-3x", "--wait", "--no-log");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void an_unknown_terminal_that_says_whom_it_takes_after_is_drawn_on() {
        assertThat(shell.with("TERM", "xterm-brandnew").host().whyNothingIsDrawn())
                .isEmpty();
        assertThat(shell.with("TERM", "brandnew-256color").host().whyNothingIsDrawn())
                .isEmpty();
    }

    @Test
    void without_a_home_only_what_needs_a_place_for_the_history_is_refused() {
        shell.without("HOME");

        assertThat(shell.circuit("list").exitCode()).isZero();
        assertThat(shell.circuit("show", "back-3x").exitCode()).isZero();
        assertThat(shell.circuit("check", "back-3x").exitCode()).isZero();
        assertThat(shell.circuit("config").exitCode()).isZero();
        assertThat(shell.circuit(CompleteCommand.NAME, "--", "log", "")).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(shell.circuit("run", "back-3x", "--speed", "10000", "--view", "plain")
                        .exitCode())
                .isZero();
        for (String command : new String[] {"log", "stats", "run back-3x", "resume"}) {
            assertThat(shell.circuit(command.split(" ", -1)))
                    .isEqualTo(
                            new Shell.Result(
                                    2,
                                    "",
                                    "circuit: HOME is not set, so there is no place for the history; name one with --data DIR\n"));
        }
    }
}
