package circuit.terminal;

import circuit.session.Input;
import circuit.session.SessionCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every key there is, the most used first. The screen, its list of keys and the manual all read this table. */
public final class Keys {
    private static final String UP = "\033[A";
    private static final String DOWN = "\033[B";
    private static final String RIGHT = "\033[C";
    private static final String LEFT = "\033[D";

    /** The one that tells of all others. */
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
            plain("+", "ten seconds more", SessionCommand.MORE, "+", "="),
            plain("-", "ten seconds less", SessionCommand.LESS, "-", "_"),
            plain("↑ Up", "a rep more was done", SessionCommand.UP, UP),
            plain("↓ Down", "a rep less was done", SessionCommand.DOWN, DOWN),
            plain("m", "mute", SessionCommand.MUTE, "m"),
            new Binding(
                    "Ctrl-C", "end at once, kept too", Optional.empty(), Input.Stopped.BY_KEY, List.of("\3", "\34")),
            new Binding("Ctrl-Z", "pause, to the shell", Optional.empty(), new Input.Suspended(), List.of("\32")));

    private static final Map<String, Input> BY_CODE = byCode();

    private Keys() {}

    private static Map<String, Input> byCode() {
        Map<String, Input> inputs = new HashMap<>();
        for (Binding binding : ALL) {
            for (String code : binding.codes()) {
                if (inputs.put(code, binding.input()) != null) {
                    throw new IllegalStateException("two keys send " + code);
                }
            }
        }
        return inputs;
    }

    /** What is asked for by a key's code; a letter means the same with Caps Lock on. */
    static Input input(String code) {
        String lower = code.length() == 1 ? code.toLowerCase(Locale.ROOT) : code;
        int digit = "0123456789".indexOf(code);
        Input otherwise =
                digit >= 0 && code.length() == 1 ? new Input.Rated(digit == 0 ? 10 : digit) : new Input.Other();
        return BY_CODE.getOrDefault(lower, otherwise);
    }

    private static Binding hinted(String keys, String does, String hint, SessionCommand command, String... codes) {
        return new Binding(keys, does, Optional.of(hint), new Input.Asked(command), List.of(codes));
    }

    private static Binding plain(String keys, String does, SessionCommand command, String... codes) {
        return new Binding(keys, does, Optional.empty(), new Input.Asked(command), List.of(codes));
    }
}
