package circuit.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A page for {@code man}, in the macros of man(7): the program, one of its commands, or the format of its files. */
public final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /**
     * The text of the page.
     *
     * @param date as in {@code 2026-11-21}
     * @param keys the keys of a session and what they do; empty for a command that runs none
     */
    public static String of(CommandSpec command, String version, String date, Map<String, String> keys) {
        ManualPage page = new ManualPage();
        page.write(command, version, date, keys);
        return page.page.toString();
    }

    /** The page about the format of the files, for section 5. */
    public static String of(List<FormatReference.Section> sections, String version, String date) {
        ManualPage page = new ManualPage();
        page.line(".TH CIRCUIT\\-FORMAT 5 %s \"circuit %s\" \"circuit\"".formatted(date, version));
        page.section("Name");
        page.line("circuit\\-format \\- the files of routines and exercises");
        page.section("Description");
        page.line(text(FormatReference.INTRODUCTION.get(0)));
        page.line(".PP");
        page.verbatim(FormatReference.CARD.lines().map(line -> "  " + line).toList());
        FormatReference.INTRODUCTION.stream().skip(1).forEach(paragraph -> {
            page.line(".PP");
            page.line(text(paragraph));
        });
        for (FormatReference.Section section : sections) {
            page.section(section.part().heading());
            section.entries().forEach(page::entry);
        }
        page.section("See also");
        page.line(".BR circuit (1),\n.BR circuit\\-new (1),\n.BR circuit\\-check (1)");
        return page.page.toString();
    }

    /** Each line of the examples is a term; its indentation would be lost without the escapes. */
    private void entry(FormatReference.Entry entry) {
        String request = ".TP";
        for (String line : entry.examples().stream().flatMap(List::stream).toList()) {
            String unindented = line.stripLeading();
            line(request);
            line(".B " + "\\ ".repeat(line.length() - unindented.length()) + text(unindented));
            request = ".TQ";
        }
        line(text(entry.meaning()));
    }

    private void write(CommandSpec command, String version, String date, Map<String, String> keys) {
        String name = command.qualifiedName("-");
        UsageMessageSpec usage = command.usageMessage();
        UsageMessageSpec program = command.root().usageMessage();
        line(".TH %s 1 %s \"circuit %s\" \"circuit\"".formatted(name.toUpperCase(Locale.ROOT), date, version));
        section("Name");
        line(text(name) + " \\- " + text(usage.header()[0]));
        section("Synopsis");
        line(".B " + text(command.commandLine().getHelp().synopsis(0).strip()));
        section("Examples");
        verbatim(List.of(usage.description()));
        if (!command.subcommands().isEmpty()) {
            section("Commands");
            command.subcommands().values().forEach(this::command);
        }
        section("Options");
        command.positionalParameters()
                .forEach(argument -> entry(argument.paramLabel(), String.join(" ", argument.description())));
        HelpLayout.sections(command).forEach((heading, options) -> {
            if (!heading.equals(usage.optionListHeading())) {
                line(".SS " + text(title(heading)));
            }
            options.forEach(option -> option(option, command));
        });
        if (!keys.isEmpty()) {
            section("Keys");
            keys.forEach(this::entry);
        }
        section("Exit status");
        program.exitCodeList().forEach(this::entry);
        footer(program.footer());
        section("See also");
        line(seeAlso(command));
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        entry(spec.qualifiedName("-") + "(1)", spec.usageMessage().header()[0]);
    }

    private void option(OptionSpec option, CommandSpec command) {
        Help help = command.commandLine().getHelp();
        String label = help.parameterLabelRenderer()
                .renderParameterLabel(option, Help.Ansi.OFF, List.of())
                .toString();
        String names = String.join(", ", option.names());
        String spelling =
                option.negatable() ? command.negatableOptionTransformer().makeSynopsis(names, command) : names;
        entry(spelling + label, String.join(" ", option.description()));
    }

    /** Headings stand at the margin and end in a colon, what belongs to them is indented; the last paragraph is left out. */
    private void footer(String[] footer) {
        List<String> rows = new ArrayList<>();
        for (String row : footer) {
            if (row.startsWith(" ")) {
                rows.add(row);
            } else {
                verbatim(rows);
                rows.clear();
                if (row.endsWith(":")) {
                    section(title(row));
                }
            }
        }
    }

    private static String seeAlso(CommandSpec command) {
        return command.subcommands().isEmpty()
                ? ".BR circuit (1)"
                : command.subcommands().values().stream()
                        .map(other -> ".BR " + text(other.getCommandSpec().qualifiedName("-")) + " (1)")
                        .collect(Collectors.joining(" ,\n", "", " ,\n.BR circuit\\-format (5)"));
    }

    private void verbatim(List<String> lines) {
        if (!lines.isEmpty()) {
            line(".nf");
            lines.forEach(line -> line(text(line)));
            line(".fi");
        }
    }

    private void entry(String term, String meaning) {
        line(".TP");
        line(".B " + text(term));
        line(text(meaning));
    }

    private void section(String heading) {
        line(".SH " + text(heading.toUpperCase(Locale.ROOT)));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A heading of the help screen without its line breaks and its colon. */
    private static String title(String heading) {
        return heading.replace("%n", "").replace(":", "");
    }

    /** Escapes what roff would interpret, so that no text becomes a request and every sign can be copied. */
    private static String text(String text) {
        String escaped = text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '\\' -> "\\e";
                    case '-' -> "\\-";
                    case '\'' -> "\\(aq";
                    case '"' -> "\\(dq";
                    case '^' -> "\\(ha";
                    case '~' -> "\\(ti";
                    default -> c < 0x7f ? Character.toString(c) : "\\[u%04X]".formatted(c);
                })
                .collect(Collectors.joining());
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
