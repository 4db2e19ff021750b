package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import circuit.session.Input.SessionCommand;
import circuit.session.InputQueue;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.SamplePlans;
import circuit.terminal.screen.SampleSnapshots;
import circuit.terminal.screen.Screenshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FullViewTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream direct = new ByteArrayOutputStream();
    private Terminal terminal;
    private Attributes before;
    private Console console;
    private FullView view;

    @BeforeEach
    void open() throws IOException {
        terminal = FakeTerminal.of("xterm-256color", out);
        terminal.setSize(Size.of(80, 24));
        before = new Attributes(terminal.getAttributes());
        console = new Console(
                terminal, direct, TerminalModes.Use.SCREEN, new OutputThread(Runnable::run), () -> true, () -> {});
        view = new FullView(
                console, console.theme(true, false, false, Optional.of(Theme.Background.DARK)), 1, List.of());
    }

    @Test
    void it_begins_on_the_other_screen_without_a_cursor_in_raw_mode() {
        assertThat(written()).contains("\033[?1049h").contains("\033[?25l");
        assertThat(terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON))
                .isFalse();
    }

    @Test
    void counting_down_sends_less_than_600_bytes_a_second() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.minute(false)).after(10);
        view.onSnapshot(moments.snapshot());
        out.reset();

        for (int second = 0; second < 59; second++) {
            view.onSnapshot(moments.after(1).snapshot());
        }

        assertThat(out.size() / 59).isLessThan(600);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back()).after(12).snapshot();
        view.onSnapshot(now);
        out.reset();

        view.onSnapshot(now);

        assertThat(out.size()).isZero();
    }

    @Test
    void a_session_that_was_ended_shows_no_last_picture_on_the_way_out() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back()).after(12);
        view.onSnapshot(moments.snapshot());
        out.reset();

        view.onSnapshot(moments.press(SessionCommand.END).snapshot());

        assertThat(out.size()).isZero();
    }

    @Test
    void what_the_athlete_should_know_stands_there_until_the_first_step_is_over() {
        FullView told = new FullView(
                console,
                console.theme(true, false, false, Optional.of(Theme.Background.DARK)),
                1,
                List.of("back-3x of today 06:20 is unfinished"));
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back()).after(1);
        told.onSnapshot(moments.snapshot());
        assertThat(written()).contains("back-3x of today 06:20 is unfinished");

        out.reset();
        told.onSnapshot(moments.after(10).snapshot());
        told.resized();
        told.onSnapshot(moments.snapshot());
        assertThat(written()).doesNotContain("unfinished");
    }

    @Test
    void what_comes_up_later_stands_there_until_the_step_is_over() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back()).after(1);
        view.onSnapshot(moments.snapshot());
        view.onNotice("there is no sound device");
        view.onSnapshot(moments.snapshot());
        assertThat(written()).contains("there is no sound device");

        out.reset();
        view.onSnapshot(moments.after(10).snapshot());
        view.resized();
        view.onSnapshot(moments.snapshot());
        assertThat(written()).doesNotContain("sound device");
    }

    @Test
    void another_size_is_drawn_whole() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back()).after(12).snapshot();
        view.onSnapshot(now);
        out.reset();

        terminal.setSize(Size.of(60, 20));
        view.onSnapshot(now);

        assertThat(written()).contains("WORK").contains("Side plank reach to row");
    }

    @Test
    void the_list_of_keys_comes_and_goes() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back()).after(12).snapshot();
        view.onSnapshot(now);
        assertThat(written()).doesNotContain("restart this step");

        view.toggleKeyList();
        view.onSnapshot(now);
        assertThat(written()).contains("restart this step");

        out.reset();
        view.toggleKeyList();
        view.onSnapshot(now);
        assertThat(written()).contains("Lie on the working side");
    }

    @Test
    void the_footer_says_that_the_cues_are_muted() {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.back()).after(12);
        view.onSnapshot(moments.press(SessionCommand.MUTE).snapshot());
        assertThat(written()).contains("muted");

        out.reset();
        view.onSnapshot(moments.press(SessionCommand.MUTE).snapshot());
        view.resized();
        view.onSnapshot(moments.snapshot());
        assertThat(written()).contains("exercise 1 of 3").doesNotContain("muted");
    }

    @Test
    void closing_gives_the_terminal_back_once() {
        console.close();
        console.close();

        assertThat(direct.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("\033[?1049l")
                .contains("\033[?25h");
        assertThat(before.getLocalFlags()).contains(Attributes.LocalFlag.ICANON, Attributes.LocalFlag.ECHO);
    }

    @Test
    void nothing_is_drawn_after_closing() {
        console.close();
        out.reset();

        view.onSnapshot(SampleSnapshots.of(SamplePlans.back()).snapshot());
        view.resized();
        view.suspend();

        assertThat(out.size()).isZero();
    }

    @Test
    void a_terminal_closed_behind_our_back_is_still_given_back() throws IOException {
        terminal.close();

        view.onSnapshot(SampleSnapshots.of(SamplePlans.back()).snapshot());
        console.close();

        assertThat(direct.toString(StandardCharsets.UTF_8)).contains("\033[?1049l");
    }

    @Test
    void a_rehearsal_is_not_drawn_more_often_than_it_can_be_seen() {
        Snapshot now = SampleSnapshots.of(SamplePlans.back()).after(12).snapshot();

        assertThat(new FullView(console, Screenshots.COLOURFUL, 300, List.of()).nanosUntilChange(now))
                .isEqualTo(10_000_000_000L);
        assertThat(view.nanosUntilChange(now)).isEqualTo(1_000_000_000L);
    }

    @Test
    void the_terminal_is_asked_for_its_background_and_what_was_typed_meanwhile_is_a_key() throws InterruptedException {
        Terminal white = FakeTerminal.of("xterm-256color", out, "s\033]11;rgb:fdfd/f6f6/e3e3\033\\q\033[?62;22cn");
        Console asked = new Console(
                white, direct, TerminalModes.Use.SCREEN, new OutputThread(Runnable::run), () -> true, () -> {});

        assertThat(asked.theme(true, false, false, Optional.empty()).background())
                .isEqualTo(Theme.Background.LIGHT);
        assertThat(asked.theme(true, false, false, Optional.empty()).background())
                .isEqualTo(Theme.Background.LIGHT);
        assertThat(written()).containsOnlyOnce("\033]11;?\033\\");

        InputQueue inputs = new InputQueue();
        asked.listen(inputs);
        for (SessionCommand command : List.of(SessionCommand.SKIP, SessionCommand.END, SessionCommand.NEXT)) {
            assertThat(inputs.await(10_000_000_000L)).contains(new Input.Asked(command));
        }
    }

    @Test
    void nothing_is_asked_where_it_is_known_or_does_not_matter() {
        assertThat(console.theme(true, false, false, Optional.of(Theme.Background.LIGHT))
                        .background())
                .isEqualTo(Theme.Background.LIGHT);
        assertThat(console.theme(false, false, false, Optional.empty()).background())
                .isEqualTo(Theme.Background.UNKNOWN);
        Console few = new Console(
                FakeTerminal.of("xterm", out),
                direct,
                TerminalModes.Use.SCREEN,
                new OutputThread(Runnable::run),
                () -> true,
                () -> {});
        assertThat(few.theme(true, false, false, Optional.empty()).colours()).isEqualTo(Theme.Colours.SIXTEEN);

        assertThat(written()).doesNotContain("\033]11");
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
