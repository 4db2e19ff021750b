package circuit.cli.options;

import circuit.cli.host.CommandException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** A page for a browser, in place of lines for a terminal. */
public final class HtmlOptions {
    public static final TypedOption<Boolean> HTML =
            TypedOption.flag("--html", "a page for a browser or for paper, in one file");
    public static final TypedOption<String> OUTPUT =
            TypedOption.text("-o", "PAGE", "write the page to that file, not to standard output");
    public static final TypedOption<Boolean> OPEN =
            TypedOption.flag("--open", "open the page in your browser; without -o in a temporary file");

    private HtmlOptions() {}

    public static void addTo(CommandSpec command) {
        command.addOption(HTML.spec()).addOption(OUTPUT.spec()).addOption(OPEN.spec());
    }

    /**
     * Whether a page is asked for; refuses options that do not go with what is asked for.
     *
     * @param others options that ask for something else
     */
    public static boolean isAsked(Settings settings, List<TypedOption<Boolean>> others) {
        Arguments arguments = settings.arguments();
        if (!arguments.has(HTML)) {
            Stream.of(OUTPUT, OPEN).filter(arguments::has).findFirst().ifPresent(option -> {
                throw CommandException.usage("%s is for a page; add --html".formatted(option.name()));
            });
            return false;
        }
        others.stream().filter(arguments::has).findFirst().ifPresent(option -> {
            throw CommandException.usage("--html and %s ask for two things; take one out".formatted(option.name()));
        });
        boolean isPrinted = !arguments.has(OUTPUT) && !arguments.has(OPEN);
        if (isPrinted && settings.host().streams().outputIsTerminal()) {
            throw CommandException.usage("a page is not for a terminal; name a file with -o, or open it with --open");
        }
        return true;
    }
}
