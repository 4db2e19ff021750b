package circuit.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import circuit.session.Input.SessionCommand;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyTableTest {

    @Test
    void every_key_asks_for_what_it_is_said_to() {
        assertThat(asked(" ")).containsOnly(SessionCommand.PAUSE);
        assertThat(asked("\r", "\n", "n", "\033[C")).containsOnly(SessionCommand.NEXT);
        assertThat(asked("p", "\033[D")).containsOnly(SessionCommand.BACK);
        assertThat(asked("r")).containsOnly(SessionCommand.RESTART);
        assertThat(asked("s")).containsOnly(SessionCommand.SKIP);
        assertThat(asked("+", "=")).containsOnly(SessionCommand.MORE);
        assertThat(asked("-", "_")).containsOnly(SessionCommand.LESS);
        assertThat(asked("\033[A")).containsOnly(SessionCommand.UP);
        assertThat(asked("\033[B")).containsOnly(SessionCommand.DOWN);
        assertThat(asked("q")).containsOnly(SessionCommand.END);
        assertThat(KeyTable.input("?")).isEqualTo(new Input.KeyListToggled());
        assertThat(KeyTable.input("m")).isEqualTo(new Input.Asked(SessionCommand.MUTE));
    }

    @Test
    void control_keys_are_codes_like_others_because_raw_mode_makes_no_signals_of_them() {
        assertThat(KeyTable.input("\3")).isEqualTo(new Input.Stopped(130));
        assertThat(KeyTable.input("\34")).isEqualTo(new Input.Stopped(130));
        assertThat(KeyTable.input("\32")).isEqualTo(new Input.Suspended());
    }

    @Test
    void letters_mean_the_same_with_caps_lock() {
        assertThat(asked("N", "n")).containsOnly(SessionCommand.NEXT);
    }

    @Test
    void letters_work_by_their_place_on_cyrillic_and_greek_layouts() {
        assertThat(asked("й", "Й", "љ", "я", ";")).containsOnly(SessionCommand.END);
        assertThat(asked("ы", "і", "с", "σ", "Σ")).containsOnly(SessionCommand.SKIP);
        assertThat(asked("т", "н", "ν")).containsOnly(SessionCommand.NEXT);
        assertThat(asked("з", "п", "π")).containsOnly(SessionCommand.BACK);
        assertThat(asked("к", "р", "ρ")).containsOnly(SessionCommand.RESTART);
        assertThat(KeyTable.input("ь")).isEqualTo(KeyTable.input("m"));
        assertThat(KeyTable.input("μ")).isEqualTo(KeyTable.input("m"));
    }

    @Test
    void other_keys_mean_nothing() {
        assertThat(KeyTable.input("x")).isEqualTo(new Input.Other("x"));
        assertThat(KeyTable.input("\033")).isEqualTo(new Input.Other("\033"));
        assertThat(KeyTable.input("é")).isEqualTo(new Input.Other("é"));
    }

    @Test
    void no_code_is_bound_twice() {
        assertThat(KeyTable.ALL.stream().flatMap(key -> key.codes().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    private static List<SessionCommand> asked(String... codes) {
        return List.of(codes).stream()
                .map(code -> ((Input.Asked) KeyTable.input(code)).command())
                .toList();
    }
}
