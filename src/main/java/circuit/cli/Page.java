package circuit.cli;

import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A help screen: what a command is for, examples, and only then what there is to know. */
final class Page {
    private static final int WIDTH = 80;
    private static final int INDENT = 2;
    /** Where meanings begin; a longer term pushes its own aside. */
    private static final int MEANING = 22;

    private final List<String> lines = new ArrayList<>();

    private Page() {}

    /** The page of the program itself, or of one command. */
    static List<String> of(CommandSpec spec) {
        Page page = new Page();
        page.lines.addAll(TextWrapper.wrap(line(spec), WIDTH));
        Arrays.stream(spec.usageMessage().description()).skip(1).forEach(page.lines::add);
        if (spec.parent() == null) {
            page.root(spec);
        } else {
            page.command(spec);
        }
        return page.lines;
    }

    private void root(CommandSpec root) {
        heading("Commands");
        for (Map.Entry<String, CommandLine> command : root.subcommands().entrySet()) {
            if (!command.getValue().getCommandSpec().usageMessage().hidden()) {
                row(command.getKey(), brief(command.getValue().getCommandSpec()), 14);
            }
        }
        heading("Options, with every command");
        Group.EVERYWHERE.of(root).forEach(this::option);
        for (Facts facts : Facts.values()) {
            heading(facts.heading());
            int widest = facts.all().stream()
                    .mapToInt(fact -> fact.term().length())
                    .max()
                    .orElse(0);
            facts.all().forEach(fact -> row(fact.term(), fact.meaning(), Math.min(36, widest + INDENT + 2)));
        }
        lines.add("");
        lines.add("circuit help COMMAND tells more, as do the manual pages in target/man.");
    }

    private void command(CommandSpec spec) {
        heading(String.join(" ", spec.usageMessage().customSynopsis()));
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            row(argument.paramLabel(), String.join(" ", argument.description()), MEANING);
        }
        for (Group group : Group.values()) {
            List<OptionSpec> options = group.of(spec);
            if (group != Group.EVERYWHERE && !options.isEmpty()) {
                if (group != Group.OWN) {
                    lines.add(group.heading() + ":");
                }
                options.forEach(this::option);
            }
        }
        lines.add("");
        lines.add("circuit --help has the options of every command, exit codes, files, environment.");
    }

    /** The sentence that says what a command is for. */
    static String line(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().description()).findFirst().orElse("");
    }

    /** The same in a few words: up to where it goes into detail. */
    private static String brief(CommandSpec spec) {
        String line = line(spec);
        int end = line.endsWith(".") ? line.length() - 1 : line.length();
        for (char mark : new char[] {',', ':'}) {
            int found = line.indexOf(mark);
            end = found < 0 ? end : Math.min(end, found);
        }
        return line.substring(0, end);
    }

    /** An option as it is typed, such as {@code -n, --limit N}. */
    static String spelling(OptionSpec option) {
        String names = String.join(", ", option.names());
        if (option.negatable()) {
            names = names.replace("--", "--[no-]");
        }
        return option.arity().min() > 0 ? names + " " + option.paramLabel() : names;
    }

    private void option(OptionSpec option) {
        row(spelling(option), String.join(" ", option.description()), MEANING);
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading + ":");
    }

    private void row(String term, String meaning, int column) {
        String start = " ".repeat(INDENT) + term;
        String lead = start.length() + 2 > column ? start + "  " : start + " ".repeat(column - start.length());
        for (String part : TextWrapper.wrap(meaning, WIDTH - Math.max(column, lead.length()))) {
            lines.add(lead + part);
            lead = " ".repeat(column);
        }
    }
}
