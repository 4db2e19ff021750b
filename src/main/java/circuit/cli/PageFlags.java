package circuit.cli;

import circuit.report.Ink;
import circuit.report.Ink.Colours;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How a page about the history is drawn, on a terminal or into a file. */
final class PageFlags {
    /** The width where there is no terminal, or it does not tell. */
    private static final int USUAL = 80;

    private PageFlags() {}

    /** Whether to colour. */
    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.flag("--ascii", "draw with plain characters only"));
        spec.addOption(Flags.flag("--json", "the same as data, for programs"));
    }

    static Ink ink(ParseResult given, Host host) {
        Ink plain = Ink.plain(host.unicode() && !Values.isSet(given, "--ascii"));
        return new Ink(colours(given, host), plain.glyphs());
    }

    static int columns(Host host) {
        return host.columns().orElse(USUAL);
    }

    private static Colours colours(ParseResult given, Host host) {
        When when = Settings.of(given, host)
                .text("--color")
                .map(text -> Values.oneOf("--color", text, When.values()))
                .orElse(When.AUTO);
        String terminal = host.variable("TERM").orElse("").toLowerCase(Locale.ROOT);
        boolean coloured = switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> host.outputIsTerminal() && !terminal.equals("dumb");
        };
        if (!coloured) {
            return Colours.NONE;
        }
        boolean many = terminal.contains("256") || host.variable("COLORTERM").isPresent();
        return many ? Colours.MANY : Colours.SIXTEEN;
    }
}
