package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Command;
import circuit.session.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeysTest {

    @Test
    void every_key_asks_for_what_it_is_said_to() {
        assertThat(asked(" ")).containsOnly(Command.PAUSE);
        assertThat(asked("\r", "\n", "n", "\033[C")).containsOnly(Command.NEXT);
        assertThat(asked("p", "\033[D")).containsOnly(Command.BACK);
        assertThat(asked("r")).containsOnly(Command.RESTART);
        assertThat(asked("s")).containsOnly(Command.SKIP);
        assertThat(asked("+", "=")).containsOnly(Command.MORE);
        assertThat(asked("-", "_")).containsOnly(Command.LESS);
        assertThat(asked("\033[A")).containsOnly(Command.UP);
        assertThat(asked("\033[B")).containsOnly(Command.DOWN);
        assertThat(asked("q")).containsOnly(Command.END);
        assertThat(Keys.input("?")).isEqualTo(new Input.Shown(Input.View.KEYS));
        assertThat(Keys.input("m")).isEqualTo(new Input.Shown(Input.View.MUTE));
    }

    @Test
    void control_keys_are_codes_like_others_because_raw_mode_makes_no_signals_of_them() {
        assertThat(Keys.input("\3")).isEqualTo(new Input.Stopped(130));
        assertThat(Keys.input("\34")).isEqualTo(new Input.Stopped(130));
        assertThat(Keys.input("\32")).isEqualTo(new Input.Suspended());
    }

    @Test
    void letters_mean_the_same_with_caps_lock() {
        assertThat(asked("N", "n")).containsOnly(Command.NEXT);
    }

    @Test
    void other_keys_mean_nothing() {
        assertThat(Keys.input("x")).isEqualTo(new Input.Other());
        assertThat(Keys.input("\033")).isEqualTo(new Input.Other());
        assertThat(Keys.input("é")).isEqualTo(new Input.Other());
    }

    @Test
    void no_code_is_bound_twice() {
        assertThat(Keys.ALL.stream().flatMap(key -> key.codes().stream())).doesNotHaveDuplicates();
    }

    private static List<Command> asked(String... codes) {
        return List.of(codes).stream()
                .map(code -> ((Input.Asked) Keys.input(code)).command())
                .toList();
    }
}
