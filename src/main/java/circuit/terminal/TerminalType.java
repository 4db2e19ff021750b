package circuit.terminal;

import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** The kind of a terminal, by the name in {@code TERM}. */
public record TerminalType(String name) {
    /** Those that understand {@link #ANSI}, by the colours they show. */
    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("xterm", 8),
            Map.entry("xterm-256color", 256),
            Map.entry("screen", 8),
            Map.entry("screen-256color", 256),
            Map.entry("tmux", 8),
            Map.entry("tmux-256color", 256),
            Map.entry("xterm-kitty", 256),
            Map.entry("xterm-ghostty", 256),
            Map.entry("alacritty", 256),
            Map.entry("foot", 256));

    /** All that is asked of a terminal. */
    private static final Map<Capability, String> ANSI = Map.of(
            Capability.cursor_address, "\\E[%i%p1%d;%p2%dH",
            Capability.clear_screen, "\\E[H\\E[2J",
            Capability.clr_eol, "\\E[K",
            Capability.exit_attribute_mode, "\\E[m",
            Capability.enter_ca_mode, "\\E[?1049h",
            Capability.exit_ca_mode, "\\E[?1049l",
            Capability.cursor_invisible, "\\E[?25l",
            Capability.cursor_normal, "\\E[?12l\\E[?25h");

    private static final String PLAIN = "xterm";
    private static final String MODERN = "xterm-256color";

    /** That of the terminal which the program was started on. */
    static TerminalType ours() {
        return new TerminalType(System.getenv().getOrDefault("TERM", ""));
    }

    /** Why nothing can be drawn on it; empty where it can. */
    public Optional<String> fault() {
        if (name.isEmpty()) {
            return Optional.of("TERM is not set");
        }
        if (isUsual(name)) {
            return Optional.empty();
        }
        Optional<String> capabilities = capabilities();
        if (capabilities.isEmpty()) {
            return Optional.of("nothing is known of a terminal of type " + Sanitizer.clean(name));
        }
        if (!placesCursor(capabilities.get())) {
            return Optional.of("a terminal of type %s cannot place its cursor".formatted(Sanitizer.clean(name)));
        }
        return Optional.empty();
    }

    /** Whether it is known what to write to terminals of that name, without asking. */
    static boolean isUsual(String name) {
        return USUAL.containsKey(name);
    }

    /** Tells what a usual one can do. */
    static void usual(String name, Map<Capability, Integer> numbers, Map<Capability, String> texts) {
        numbers.put(Capability.max_colors, USUAL.getOrDefault(name, 0));
        texts.putAll(ANSI);
    }

    /** Hands what an unusual one can do to JLine, which would ask a program. */
    void learn() {
        if (!isUsual(name)) {
            capabilities().ifPresent(known -> InfoCmp.setLoadedInfoCmp(name, known));
        }
    }

    /** JLine brings those of some along; for others a program is asked, which takes 40 ms. */
    private Optional<String> capabilities() {
        Optional<String> known = Optional.ofNullable(InfoCmp.getDefaultInfoCmp(name));
        return known.or(this::installed).or(this::named);
    }

    private Optional<String> installed() {
        try {
            return Optional.ofNullable(InfoCmp.getInfoCmp(name));
        } catch (IOException unknown) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** One that a machine has not heard of, such as xterm-kitty over ssh, says whom it takes after. */
    private Optional<String> named() {
        if (!name.startsWith("xterm-") && !name.endsWith("-256color")) {
            return Optional.empty();
        }
        boolean fewer = name.endsWith("color") && !name.endsWith("-256color");
        return Optional.ofNullable(InfoCmp.getDefaultInfoCmp(fewer ? PLAIN : MODERN));
    }

    private static boolean placesCursor(String capabilities) {
        return Pattern.compile("[\\s,]cup=").matcher(capabilities).find();
    }
}
