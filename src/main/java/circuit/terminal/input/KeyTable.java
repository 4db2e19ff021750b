package circuit.terminal.input;

import circuit.session.Input;
import circuit.session.Input.SessionCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys of a session, the most used first. The input, the footer, the list of keys and the manual read this table. */
public final class KeyTable {
    public static final String UP = "\033[A";
    public static final String DOWN = "\033[B";
    private static final String RIGHT = "\033[C";
    private static final String LEFT = "\033[D";

    /**
     * What a key does, or several keys that do the same.
     *
     * @param keys their names, as the athlete reads them
     * @param does what they do, as the list of keys says it
     * @param hint the same in a word or two for the footer; empty for what is only in the list
     * @param codes what each code asks for that the terminal sends, escape sequences with their leading Esc
     */
    public record Binding(String keys, String does, Optional<String> hint, Map<String, Input> codes) {
        public Binding {
            codes = Map.copyOf(codes);
        }

        private static Binding of(String keys, String does, Optional<String> hint, Input input, List<String> codes) {
            Map<String, Input> same = new HashMap<>();
            codes.forEach(code -> same.put(code, input));
            return new Binding(keys, does, hint, same);
        }

        /** Whether one of its keys asks for that. */
        public boolean asksFor(SessionCommand command) {
            return codes.values().stream()
                    .anyMatch(input -> input instanceof Input.Asked asked && asked.command() == command);
        }
    }

    /** Shows the list of keys. */
    public static final Binding LIST =
            Binding.of("?", "show and hide keys", Optional.of("keys"), new Input.KeyListToggled(), List.of("?"));

    /** The table. */
    public static final List<Binding> ALL = List.of(
            hinted("Space", "pause, and go on", "pause", SessionCommand.PAUSE, " "),
            hinted("Enter → n", "done, on to the next", "done", SessionCommand.NEXT, "\r", "\n", RIGHT, "n"),
            hinted("← p", "back to the step before", "back", SessionCommand.BACK, LEFT, "p"),
            hinted("s", "skip this set", "skip", SessionCommand.SKIP, "s"),
            hinted("q", "end, keep what was done", "end", SessionCommand.END, "q"),
            LIST,
            plain("r", "restart this step", SessionCommand.RESTART, "r"),
            plain("+", "longer, or slower reps", SessionCommand.MORE, "+", "="),
            plain("-", "shorter, or faster reps", SessionCommand.LESS, "-", "_"),
            plain("↑ ↓", "correct reps or seconds", Map.of(UP, SessionCommand.UP, DOWN, SessionCommand.DOWN)),
            new Binding("0-9", "type reps or seconds", Optional.empty(), digits()),
            plain(
                    "< >",
                    "lighter, heavier load",
                    Map.of(
                            "<", SessionCommand.LIGHTER,
                            ",", SessionCommand.LIGHTER,
                            ">", SessionCommand.HEAVIER,
                            ".", SessionCommand.HEAVIER)),
            plain("m", "mute", SessionCommand.MUTE, "m"),
            Binding.of("Ctrl-C", "end at once, kept too", Optional.empty(), Input.Stopped.BY_KEY, List.of("\3", "\34")),
            Binding.of("Ctrl-Z", "pause, to the shell", Optional.empty(), new Input.Suspended(), List.of("\32")));

    /**
     * The letters of other layouts, and those in the same place on a Latin one. Cyrillic: Russian and Ukrainian, then Serbian,
     * Macedonian and the phonetic ones, whose letters are those of unused keys on the former. Greek.
     */
    private static final String ELSEWHERE = "йтзыіькнпсрмљяνπσρμ;";

    private static final String LATIN = "qnpssmrnpsrmqqnpsrmq";

    private static final Map<String, Input> BY_CODE = byCode();

    private KeyTable() {}

    private static Map<String, Input> byCode() {
        Map<String, Input> inputs = new HashMap<>();
        for (Binding binding : ALL) {
            binding.codes().forEach((code, input) -> {
                if (inputs.put(code, input) != null) {
                    throw new IllegalStateException("two bindings have the code " + code);
                }
            });
        }
        return inputs;
    }

    /** What a key asks a session for; a letter means the same with Caps Lock on, and with a Cyrillic or Greek layout. */
    public static Input input(String code) {
        String lower = code.length() == 1 ? latin(code.toLowerCase(Locale.ROOT)) : code;
        return BY_CODE.getOrDefault(lower, new Input.Other(code));
    }

    private static String latin(String letter) {
        int place = ELSEWHERE.indexOf(letter);
        return place < 0 ? letter : LATIN.substring(place, place + 1);
    }

    private static Binding hinted(String keys, String does, String hint, SessionCommand command, String... codes) {
        return Binding.of(keys, does, Optional.of(hint), new Input.Asked(command), List.of(codes));
    }

    private static Binding plain(String keys, String does, SessionCommand command, String... codes) {
        return Binding.of(keys, does, Optional.empty(), new Input.Asked(command), List.of(codes));
    }

    private static Binding plain(String keys, String does, Map<String, SessionCommand> commands) {
        Map<String, Input> codes = new HashMap<>();
        commands.forEach((code, command) -> codes.put(code, new Input.Asked(command)));
        return new Binding(keys, does, Optional.empty(), codes);
    }

    private static Map<String, Input> digits() {
        Map<String, Input> codes = new HashMap<>();
        for (int digit = 0; digit < 10; digit++) {
            codes.put(String.valueOf(digit), new Input.Digit(digit));
        }
        return codes;
    }
}
