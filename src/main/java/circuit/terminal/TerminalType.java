package circuit.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jline.utils.InfoCmp;

/** The kind of a terminal, by the name in {@code TERM}. */
public record TerminalType(String name) {
    private static final Set<String> USUAL = Set.of("xterm", "xterm-256color", "screen", "screen-256color");
    private static final String PLAIN = "xterm";
    private static final String MODERN = "xterm-256color";
    private static final Pattern CURSOR_ADDRESS = Pattern.compile("[\\s,]cup=");

    /** That of the terminal which the program was started on. */
    static TerminalType ours() {
        return new TerminalType(System.getenv().getOrDefault("TERM", ""));
    }

    /** Why nothing can be drawn on it; empty where it can. */
    public Optional<String> fault() {
        if (name.isEmpty()) {
            return Optional.of("TERM is not set");
        }
        if (USUAL.contains(name)) {
            return Optional.empty(); // Without a look at what they can do, which takes time.
        }
        Optional<String> capabilities = capabilities();
        if (capabilities.isEmpty()) {
            return Optional.of("nothing is known of a terminal of type " + Safe.text(name));
        }
        if (!placesCursor(capabilities.get())) {
            return Optional.of("a terminal of type %s cannot place its cursor".formatted(Safe.text(name)));
        }
        return Optional.empty();
    }

    /** Hands what it can do to JLine, which would ask a program. */
    Optional<String> learn() {
        Optional<String> capabilities = capabilities();
        capabilities.ifPresent(known -> InfoCmp.setLoadedInfoCmp(name, known));
        return capabilities;
    }

    /** JLine brings the usual terminals' along; others a program is asked for, which takes 40 ms. */
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
        return CURSOR_ADDRESS.matcher(capabilities).find();
    }
}
