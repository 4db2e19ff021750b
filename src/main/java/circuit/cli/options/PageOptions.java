package circuit.cli.options;

import circuit.cli.host.Host;
import circuit.cli.options.GlobalOptions.ColorMode;
import circuit.report.PageStyle;
import circuit.report.PageStyle.Colours;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/** How a page about the history is printed, on a terminal or into a file. */
public final class PageOptions {
    public static final TypedOption<Boolean> JSON = TypedOption.flag("--json", "the same as JSON, for programs");
    public static final TypedOption<Boolean> ASCII = TypedOption.flag("--ascii", "draw with ASCII characters only");

    /** The width where it is unknown. */
    private static final int USUAL_COLUMNS = 80;

    private PageOptions() {}

    public static void addTo(CommandSpec command) {
        command.addOption(ASCII.spec());
        command.addOption(JSON.spec());
    }

    public static PageStyle style(Settings settings) {
        boolean unicode = settings.host().unicode() && !settings.arguments().has(ASCII);
        return new PageStyle(colours(settings), PageStyle.plain(unicode).glyphs());
    }

    /** The width of a page. */
    public static int columns(Host host) {
        return host.streams().columns().orElse(USUAL_COLUMNS);
    }

    /** The width of the terminal; empty where there is none, so that no line is cut. */
    public static OptionalInt room(Host host) {
        return host.streams().outputIsTerminal()
                ? OptionalInt.of(columns(host))
                : host.streams().columns();
    }

    private static Colours colours(Settings settings) {
        Host host = settings.host();
        ColorMode mode = settings.value(GlobalOptions.COLOR).orElse(ColorMode.AUTO);
        String terminal = host.variable("TERM").orElse("").toLowerCase(Locale.ROOT);
        boolean coloured = mode == ColorMode.ALWAYS
                || (mode == ColorMode.AUTO && host.streams().outputIsTerminal() && !terminal.equals("dumb"));
        if (!coloured) {
            return Colours.NONE;
        }
        return terminal.contains("256") || host.variable("COLORTERM").isPresent() ? Colours.MANY : Colours.SIXTEEN;
    }
}
