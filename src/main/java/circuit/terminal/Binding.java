package circuit.terminal;

import circuit.session.Input;
import java.util.List;
import java.util.Optional;

/**
 * A thing that keys do.
 *
 * @param keys as they are named to the athlete
 * @param does what they do, as told in the list of keys
 * @param hint the same in a word or two, for the screen's last line; empty for what can be looked up
 * @param codes what the terminal sends for them, escape sequences with their leading Esc
 */
public record Binding(String keys, String does, Optional<String> hint, Input input, List<String> codes) {
    public Binding {
        codes = List.copyOf(codes);
    }
}
