package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.terminal.canvas.Theme;
import circuit.text.TablePrinter.Column;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class PickerTest {
    private static final PickList<String> ROWS =
            PickList.of(List.of("back-3x", "back-six", "quads"), List.of(Column.left("NAME", Function.identity())));

    private static Picker.Picked<String> picked(String typed, Input... posted) throws InterruptedException {
        InputQueue inputs = new InputQueue();
        List.of(posted).forEach(inputs::post);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Console console = new Console(
                FakeTerminal.of("xterm-256color", out, typed),
                new ByteArrayOutputStream(),
                TerminalModes.Use.SCREEN,
                new OutputThread(Runnable::run),
                () -> true,
                () -> {})) {
            return new Picker(console, console.theme(true, false, false, Optional.of(Theme.Background.DARK)))
                    .pick(ROWS, inputs);
        }
    }

    @Test
    void enter_takes_the_chosen_row() throws Exception {
        assertThat(picked("\r").choice()).contains("back-3x");
        assertThat(picked("\033[B\r").choice()).contains("back-six");
    }

    @Test
    void letters_filter_even_those_that_are_keys_of_a_session() throws Exception {
        assertThat(picked("q\r").choice()).contains("quads");
        assertThat(picked("xx\r\177\177si\r").choice()).contains("back-six");
    }

    @Test
    void esc_and_ctrl_d_choose_nothing() throws Exception {
        assertThat(picked("\004")).isEqualTo(new Picker.Picked<>(Optional.empty(), OptionalInt.empty()));
        assertThat(picked("\033")).isEqualTo(new Picker.Picked<>(Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void ctrl_c_and_a_signal_stop_with_their_code() throws Exception {
        assertThat(picked("\003").stopCode()).hasValue(130);
        assertThat(picked("", new Input.Resized(), new Input.Stopped(1)).stopCode())
                .hasValue(1);
    }
}
