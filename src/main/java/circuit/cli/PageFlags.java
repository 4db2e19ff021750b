package circuit.cli;

import circuit.report.PageStyle;
import circuit.report.PageStyle.Colours;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

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

    static PageStyle ink(Settings settings) {
        boolean unicode = settings.host().unicode() && !Values.isSet(settings.given(), "--ascii");
        return new PageStyle(colours(settings), PageStyle.plain(unicode).glyphs());
    }

    /** How wide a page is drawn. */
    static int columns(Host host) {
        return host.columns().orElse(USUAL);
    }

    /** How wide the terminal is; empty where there is none, so that nothing need be cut. */
    static OptionalInt room(Host host) {
        return host.outputIsTerminal() ? OptionalInt.of(columns(host)) : host.columns();
    }

    private static Colours colours(Settings settings) {
        Host host = settings.host();
        When when = settings.text("--color")
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
