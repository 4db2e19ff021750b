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
     * @param codes what the terminal sends for them, escape sequences with their leading Esc
     */
    public record Binding(String keys, String does, Optional<String> hint, Input input, List<String> codes) {
        public Binding {
            codes = List.copyOf(codes);
        }
    }

    /** Shows the list of keys. */
    public static final Binding LIST =
            new Binding("?", "show and hide keys", Optional.of("keys"), new Input.KeyListToggled(), List.of("?"));

    /** The table. */
    public static final List<Binding> ALL = List.of(
            hinted("Space", "pause, and go on", "pause", SessionCommand.PAUSE, " "),
            hinted("Enter → n", "done, on to the next", "done", SessionCommand.NEXT, "\r", "\n", RIGHT, "n"),
            hinted("← p", "back to the step before", "back", SessionCommand.BACK, LEFT, "p"),
            hinted("s", "skip this exercise", "skip", SessionCommand.SKIP, "s"),
            hinted("q", "end, keep what was done", "end", SessionCommand.END, "q"),
            LIST,
            plain("r", "restart this step", SessionCommand.RESTART, "r"),
            plain("+", "longer, or slower reps", SessionCommand.MORE, "+", "="),
            plain("-", "shorter, or faster reps", SessionCommand.LESS, "-", "_"),
            plain("↑ Up", "a rep or second more", SessionCommand.UP, UP),
            plain("↓ Down", "a rep or second less", SessionCommand.DOWN, DOWN),
            plain("m", "mute", SessionCommand.MUTE, "m"),
            new Binding(
                    "Ctrl-C", "end at once, kept too", Optional.empty(), Input.Stopped.BY_KEY, List.of("\3", "\34")),
            new Binding("Ctrl-Z", "pause, to the shell", Optional.empty(), new Input.Suspended(), List.of("\32")));

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
            for (String code : binding.codes()) {
                if (inputs.put(code, binding.input()) != null) {
                    throw new IllegalStateException("two bindings have the code " + code);
                }
            }
        }
        return inputs;
    }

    /** What a key asks a session for; a letter means the same with Caps Lock on, and with a Cyrillic or Greek layout. */
    public static Input input(String code) {
        String lower = code.length() == 1 ? latin(code.toLowerCase(Locale.ROOT)) : code;
        int digit = "0123456789".indexOf(code);
        Input otherwise =
                digit >= 0 && code.length() == 1 ? new Input.Rated(digit == 0 ? 10 : digit) : new Input.Other(code);
        return BY_CODE.getOrDefault(lower, otherwise);
    }

    private static String latin(String letter) {
        int place = ELSEWHERE.indexOf(letter);
        return place < 0 ? letter : LATIN.substring(place, place + 1);
    }

    private static Binding hinted(String keys, String does, String hint, SessionCommand command, String... codes) {
        return new Binding(keys, does, Optional.of(hint), new Input.Asked(command), List.of(codes));
    }

    private static Binding plain(String keys, String does, SessionCommand command, String... codes) {
        return new Binding(keys, does, Optional.empty(), new Input.Asked(command), List.of(codes));
    }
}
