package circuit.terminal.input;

import circuit.session.Input;
import java.util.List;
import java.util.Optional;

/**
 * What a key does, or several keys that do the same.
 *
 * @param keys their names, as the athlete reads them
 * @param does what they do, as the list of keys says it
 * @param hint the same in a word or two for the footer; empty for what is only in the list
 * @param codes what the terminal sends for them, escape sequences with their leading Esc
 */
public record KeyBinding(String keys, String does, Optional<String> hint, Input input, List<String> codes) {
    public KeyBinding {
        codes = List.copyOf(codes);
    }
}
