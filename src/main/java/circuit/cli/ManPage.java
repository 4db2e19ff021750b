package circuit.cli;

import circuit.terminal.input.KeyBinding;
import circuit.terminal.input.KeyTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page for {@code man}, in its macros, made from what the help is made from. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /**
     * The page of the program itself, or of one command.
     *
     * @param date as in {@code 2026-11-21}
     */
    static String of(CommandSpec spec, String version, String date) {
        ManPage page = new ManPage();
        String name = spec.qualifiedName("-");
        page.line(".TH %s 1 %s \"circuit %s\" \"circuit\"".formatted(name.toUpperCase(Locale.ROOT), date, version));
        page.section("Name");
        page.line(text(name) + " \\- " + text(Page.line(spec)));
        page.section("Synopsis");
        page.line(".B " + text(String.join(" ", spec.usageMessage().customSynopsis())));
        page.examples(spec);
        if (spec.parent() == null) {
            page.root(spec);
        } else {
            page.command(spec);
        }
        return page.page.toString();
    }

    private void root(CommandSpec root) {
        section("Commands");
        for (CommandLine command : root.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            entry(spec.qualifiedName("-") + "(1)", Page.line(spec));
        }
        section("Options");
        Group.EVERYWHERE.of(root).forEach(this::option);
        facts();
        section("See also");
        line(root.subcommands().values().stream()
                .map(command -> ".BR " + text(command.getCommandSpec().qualifiedName("-")) + " (1)")
                .collect(Collectors.joining(" ,\n")));
    }

    private void command(CommandSpec spec) {
        section("Options");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            entry(argument.paramLabel(), String.join(" ", argument.description()));
        }
        for (Group group : Group.values()) {
            List<OptionSpec> options = group.of(spec);
            if (!options.isEmpty()) {
                line(".SS " + text(group.heading()));
                options.forEach(this::option);
            }
        }
        if (spec.findOption("--view") != null || spec.name().equals("resume")) {
            section("Keys");
            for (KeyBinding binding : KeyTable.ALL) {
                entry(binding.keys(), binding.does());
            }
        }
        facts();
        section("See also");
        line(".BR circuit (1)");
    }

    private void examples(CommandSpec spec) {
        List<String> examples = Arrays.stream(spec.usageMessage().description())
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
        section("Examples");
        line(".nf");
        examples.forEach(example -> line(text(example)));
        line(".fi");
    }

    private void facts() {
        for (Facts facts : Facts.values()) {
            section(facts == Facts.EXIT_CODES ? "Exit status" : facts.heading());
            facts.all().forEach(fact -> entry(fact.term(), fact.meaning()));
        }
    }

    private void option(OptionSpec option) {
        entry(Page.spelling(option), String.join(" ", option.description()));
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

    /** Text that means itself; a line of it begins no request. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case '\\' -> safe.append("\\e");
                case '-' -> safe.append("\\-");
                case '\'' -> safe.append("\\(aq");
                case '"' -> safe.append("\\(dq");
                case '^' -> safe.append("\\(ha");
                case '~' -> safe.append("\\(ti");
                default -> safe.append(c <= '~' ? Character.toString(c) : "\\[u%04X]".formatted(c));
            }
        }
        return safe.toString().startsWith(".") ? "\\&" + safe : safe.toString();
    }
}
