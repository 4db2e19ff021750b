package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.session.Input.SessionCommand;
import circuit.session.Session;
import circuit.terminal.screen.SamplePlans;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PlainViewTest {

    @Test
    void a_session_is_a_line_for_each_step() {
        assertThat(lines(SamplePlans.minute(false), true, 10_000).lines().limit(8))
                .containsExactly("""
                   0:00  GET READY         10s, then Side plank · 60s each side, left first
                   0:10  WORK       left   Side plank · 60s each side · round 1 of 3 · exercise 1 of 2
                   1:10  SWITCH     right  5s, then the same on the right side
                   1:15  WORK       right  Side plank · 60s each side · round 1 of 3 · exercise 1 of 2
                   2:15  REST              5s, then Lower back extension · 60s
                   2:20  WORK              Lower back extension · 60s · round 1 of 3 · exercise 2 of 2
                   3:20  REST              5s, then Side plank · 60s each side, left first
                   3:25  WORK       left   Side plank · 60s each side · round 2 of 3 · exercise 1 of 2
                """.split("\n"));
    }

    @Test
    void its_last_line_says_how_it_ended() {
        assertThat(lines(SamplePlans.minute(false), true, 10_000)).endsWith("   9:50  DONE\n");
        assertThat(lines(SamplePlans.minute(false), true, 12, SessionCommand.END))
                .endsWith("   0:12  ENDED\n");
    }

    @Test
    void a_pause_is_a_line_too() {
        assertThat(lines(
                        SamplePlans.minute(false),
                        true,
                        12,
                        SessionCommand.PAUSE,
                        SessionCommand.PAUSE,
                        SessionCommand.PAUSE))
                .endsWith("""
                           0:12  PAUSED            Side plank
                           0:12  GO ON             Side plank
                        """);
    }

    @Test
    void an_ascii_reader_gets_ascii() {
        assertThat(lines(SamplePlans.back(), false, 10_000).chars()).allMatch(c -> c < 128);
    }

    @Test
    void nothing_of_a_title_drives_the_terminal() {
        assertThat(lines(SamplePlans.titled("a\033]0;x\007\nb\u202e"), true, 60))
                .doesNotContain("\033")
                .doesNotContain("\u202e")
                .contains("a]0;x b · 45s");
    }

    @Test
    void where_keys_are_read_the_first_line_says_which_and_what_they_change_is_a_line() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        StringWriter out = new StringWriter();
        PlainView view = new PlainView(new PrintWriter(out), true);
        try (Console console = new Console(
                FakeTerminal.of("xterm", drawn),
                drawn,
                TerminalModes.Use.KEYS,
                new OutputThread(Runnable::run),
                () -> true,
                () -> {})) {
            PlainKeysView keys = new PlainKeysView(view, console);
            Session session = new Session(SamplePlans.back(), 0);
            long now = TimeUnit.SECONDS.toNanos(12);
            session.advance(now).forEach(view::onEvent);
            for (SessionCommand command : List.of(SessionCommand.SKIP, SessionCommand.MUTE)) {
                session.apply(command, now).forEach(keys::onEvent);
            }
            keys.resized();
        }

        assertThat(out.toString())
                .startsWith("Keys: Space pause · Enter → n done · ← p back · s skip · q end · ? keys\n")
                .contains("   0:12  SKIPPED    left   Side plank reach to row\n")
                .endsWith("   0:12  MUTED\n");
        assertThat(drawn.size()).isZero();
    }

    private static String lines(Plan plan, boolean unicode, long seconds, SessionCommand... commands) {
        StringWriter out = new StringWriter();
        PlainView view = new PlainView(new PrintWriter(out), unicode);
        Session session = new Session(plan, 0);
        long now = TimeUnit.SECONDS.toNanos(seconds);
        session.advance(now).forEach(view::onEvent);
        for (SessionCommand command : commands) {
            session.apply(command, now).forEach(view::onEvent);
        }
        return out.toString();
    }
}
