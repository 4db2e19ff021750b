package circuit.terminal;

import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** The type of a terminal, as {@code TERM} names it. */
public record TerminalType(String name) {
    /** Understood as {@link #MODERN}: machines do not know all of these, and to ask infocmp takes 40 ms. */
    private static final Set<String> LIKE_MODERN =
            Set.of("tmux-256color", "xterm-kitty", "xterm-ghostty", "alacritty", "foot");

    private static final String MODERN = "xterm-256color";
    private static final String PLAIN = "xterm";

    /** A terminal whose keys are all that matters. */
    static final TerminalType OF_ANY_KEYS = new TerminalType(PLAIN);

    static TerminalType ofEnvironment() {
        return new TerminalType(System.getenv().getOrDefault("TERM", ""));
    }

    /** Why nothing can be drawn on such a terminal; empty if something can. */
    public Optional<String> fault() {
        if (name.isEmpty()) {
            return Optional.of("TERM is not set");
        }
        Optional<String> capabilities = capabilities();
        if (capabilities.isEmpty()) {
            return Optional.of("nothing is known of a terminal of type " + Sanitizer.clean(name));
        }
        return placesCursor(capabilities.get())
                ? Optional.empty()
                : Optional.of("a terminal of type %s cannot place its cursor".formatted(Sanitizer.clean(name)));
    }

    /** How many colours such a terminal has; 0 if that is not known. */
    public int colours() {
        Map<Capability, Integer> numbers = new HashMap<>();
        capabilities().ifPresent(text -> InfoCmp.parseInfoCmp(text, new HashSet<>(), numbers, new HashMap<>()));
        return numbers.getOrDefault(Capability.max_colors, 0);
    }

    private static boolean placesCursor(String capabilities) {
        return capabilities.contains("\tcup=") || capabilities.contains(" cup=") || capabilities.contains(",cup=");
    }

    /** Also tells JLine, so that neither it nor the next call looks them up again. */
    private Optional<String> capabilities() {
        Optional<String> known = Optional.ofNullable(InfoCmp.getLoadedInfoCmp(name))
                .or(() -> Optional.ofNullable(InfoCmp.getDefaultInfoCmp(LIKE_MODERN.contains(name) ? MODERN : name)))
                .or(this::installed)
                .or(this::similar);
        known.ifPresent(capabilities -> InfoCmp.setLoadedInfoCmp(name, capabilities));
        return known;
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

    /** A type that this machine does not know often has a name that says which one it is compatible with. */
    private Optional<String> similar() {
        if (!name.startsWith("xterm-") && !name.endsWith("-256color")) {
            return Optional.empty();
        }
        boolean hasFewColours = name.endsWith("color") && !name.endsWith("-256color");
        return Optional.ofNullable(InfoCmp.getDefaultInfoCmp(hasFewColours ? PLAIN : MODERN));
    }
}
