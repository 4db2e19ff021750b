package circuit.cli;

import circuit.terminal.Console;
import circuit.terminal.Theme;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a session is seen.
 *
 * @param remark why it is seen in plain lines, where nobody asked for them
 */
record ViewFlags(View view, boolean coloured, boolean flashes, boolean figures, Optional<String> remark) {

    /** What a session can be followed on. */
    enum View {
        FULL,
        LINE,
        PLAIN,
        JSON;

        boolean isDrawn() {
            return this == FULL || this == LINE;
        }
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value("--view", "VIEW", "full, line, plain or json"));
    }

    static ViewFlags of(Settings settings) {
        Optional<View> wanted = settings.text("--view").map(text -> Values.oneOf("--view", text, View.values()));
        View view = wanted.orElse(View.FULL);
        Optional<String> fault = view.isDrawn() ? settings.host().whyNothingIsDrawn() : Optional.empty();
        if (fault.isPresent() && settings.isAsked("--view")) {
            throw CommandException.usage(
                    "--view %s needs a terminal to draw on, and %s; leave it out, or use --view plain"
                            .formatted(Values.word(view), fault.get()));
        }
        return new ViewFlags(
                fault.isPresent() ? View.PLAIN : view,
                isColoured(settings),
                settings.truth("--flash", true),
                settings.truth("--figure", true),
                fault.filter(why -> settings.host().isTerminal()).map(why -> why + ", so each step is a line"));
    }

    /** What that terminal can show, and the athlete wants to see. */
    Theme theme(Console console) {
        return console.theme(coloured, flashes, figures);
    }

    private static boolean isColoured(Settings settings) {
        GlobalFlags.Colour colour = settings.text("--color")
                .map(text -> Values.oneOf("--color", text, GlobalFlags.Colour.values()))
                .orElse(GlobalFlags.Colour.AUTO);
        return switch (colour) {
            case ALWAYS, AUTO -> true;
            case NEVER -> false;
        };
    }
}
