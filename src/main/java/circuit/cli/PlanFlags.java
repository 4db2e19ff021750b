package circuit.cli;

import circuit.plan.Choices;
import circuit.plan.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that shape a plan: {@code show} takes the same as {@code run}, and so shows what it would do. */
final class PlanFlags {
    private PlanFlags() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value("--rounds", "N", "so many times through, 1 to 99"));
        spec.addOption(Flags.value("--rest", "D", "rest between exercises, such as 30s or 1m30s"));
        spec.addOption(Flags.value("--pick", "N", "train so many exercises of a pool"));
        spec.addOption(Flags.value("--level", "LEVEL", "easier, standard or harder"));
        spec.addOption(Flags.value("--have", "LIST", "the equipment at hand, such as band,kettlebell"));
        spec.addOption(Flags.value("--lead-in", "D", "time to get ready before the first exercise"));
        spec.addOption(Flags.value("--pace", "D", "how long a rep without a tempo takes, such as 3.5s"));
    }

    /** What the athlete chose, checked. */
    static Choices choices(ParseResult given, boolean waits) {
        try {
            return new Choices(
                    number(given, "--rounds"),
                    duration(given, "--rest"),
                    number(given, "--pick"),
                    level(given),
                    have(given),
                    duration(given, "--lead-in"),
                    waits,
                    duration(given, "--pace").orElse(Choices.USUAL_PACE));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt number(ParseResult given, String name) {
        return Values.text(given, name)
                .map(text -> OptionalInt.of(Values.wholeNumber(name, text, 1, 99)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Duration> duration(ParseResult given, String name) {
        return Values.text(given, name).map(text -> Values.duration(name, text));
    }

    private static Level level(ParseResult given) {
        return Values.text(given, "--level")
                .map(text -> Values.oneOf("--level", text, Level.values()))
                .orElse(Level.STANDARD);
    }

    private static Optional<Set<String>> have(ParseResult given) {
        return Values.text(given, "--have").map(text -> {
            Set<String> items = new LinkedHashSet<>();
            Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .forEach(items::add);
            return items;
        });
    }
}
