package circuit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every command takes. */
final class GlobalFlags {
    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final List<String> VALUED = List.of("--routines", "--data", "--color");

    private GlobalFlags() {}

    static List<OptionSpec> all() {
        return List.of(
                Flags.value("--routines", "DIR", "look for routines in DIR first"),
                Flags.value("--data", "DIR", "keep the history in DIR"),
                Flags.value("--color", "MODE", "auto, always or never"),
                OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .arity("0")
                        .usageHelp(true)
                        .description("show this help")
                        .build(),
                OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .arity("0")
                        .versionHelp(true)
                        .description("show the version")
                        .build());
    }

    /** The same line with the options that stand before the command behind it, which is where they are looked for. */
    static List<String> behindCommand(List<String> line, Set<String> commands) {
        int place = 0;
        while (place < line.size() && VALUED.contains(line.get(place).split("=", -1)[0])) {
            place += line.get(place).contains("=") ? 1 : 2;
        }
        if (place == 0 || place >= line.size() || !commands.contains(line.get(place))) {
            return line;
        }
        List<String> ordered = new ArrayList<>(List.of(line.get(place)));
        ordered.addAll(line.subList(0, place));
        ordered.addAll(line.subList(place + 1, line.size()));
        return ordered;
    }

    /** Ends the command if the line gives one of them a value that cannot be meant, whether or not it is needed. */
    static void check(ParseResult given) {
        Values.text(given, "--color").ifPresent(mode -> Values.oneOf("--color", mode, Colour.values()));
        for (String option : List.of("--routines", "--data")) {
            if (Values.text(given, option).filter(String::isBlank).isPresent()) {
                throw CommandException.usage("%s needs a folder, and its value is empty".formatted(option));
            }
        }
    }
}
