package circuit.cli.doctor;

import circuit.cli.host.Host;
import circuit.cli.options.Settings;
import circuit.config.SettingKey;
import circuit.terminal.Console;
import circuit.terminal.TerminalType;
import circuit.text.OutputCharset;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.Optional;

/** The terminal that a session would be drawn on. */
final class TerminalCheck {
    private static final String NAME = "terminal";
    private static final int FEWEST_COLOURS = 8;
    private static final String LINES = ", so a session would print a line a step";
    private static final String SET_TYPE =
            "set TERM to the type that your terminal has, such as xterm-256color, or tmux-256color within tmux";

    private TerminalCheck() {}

    /** Opens the terminal for a moment, without drawing on it; its size, as in {@code 80 x 24}. */
    interface Opening {
        String size() throws IOException;
    }

    static Finding of(Settings settings) {
        return of(settings, () -> {
            try (Console console = Console.openKeys()) {
                return console.columns() + " x " + console.rows();
            }
        });
    }

    static Finding of(Settings settings, Opening opening) {
        Host host = settings.host();
        String type = Sanitizer.clean(host.variable("TERM").orElse(""));
        Optional<String> fault = new TerminalType(type).fault();
        if (!host.isTerminal()) {
            String what = host.streams().outputIsTerminal() ? "standard input" : "standard output";
            return Finding.warning(
                    NAME,
                    what + " is not a terminal"
                            + fault.map(why -> ", and " + why).orElse(" (TERM is %s)".formatted(type))
                            + LINES,
                    "for the full screen, and to have it looked at, start circuit in a terminal, without a pipe or a file"
                            + fault.map(why -> "; and " + SET_TYPE).orElse(""));
        }
        if (fault.isPresent()) {
            return Finding.warning(NAME, fault.get() + LINES, SET_TYPE);
        }
        try {
            return drawn(settings, type, opening.size());
        } catch (IOException e) {
            return Finding.broken(
                    NAME,
                    "a terminal of type %s, which does not open: %s".formatted(type, e.getMessage()),
                    "start circuit in another terminal, or have it print a line a step: circuit run --view plain");
        }
    }

    private static Finding drawn(Settings settings, String type, String size) {
        boolean unicode = settings.host().unicode();
        int colours = new TerminalType(type).colours();
        Optional<Settings.Value> colour = settings.find(SettingKey.COLOR);
        boolean unwanted = colour.filter(set -> set.text().equals("never")).isPresent();
        String found = "%s, %s, %s, %s"
                .formatted(
                        type,
                        unwanted
                                ? "no colours, as %s says"
                                        .formatted(colour.get().where())
                                : colours < FEWEST_COLOURS ? "no colours" : "%,d colours".formatted(colours),
                        unicode ? "Unicode" : "ASCII only, as the locale is " + OutputCharset.get(),
                        size);
        if (!unicode) {
            return Finding.warning(NAME, found, "set LC_ALL or LANG to a locale with UTF-8, such as C.UTF-8");
        }
        return colours < FEWEST_COLOURS && !unwanted ? Finding.warning(NAME, found, SET_TYPE) : Finding.ok(NAME, found);
    }
}
