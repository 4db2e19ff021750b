package circuit.cli;

import circuit.plan.Level;
import circuit.plan.PlanOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

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
    static PlanOptions choices(Settings settings, boolean waits) {
        try {
            return new PlanOptions(
                    number(settings, "--rounds"),
                    Values.text(settings.given(), "--rest").map(text -> Values.duration("--rest", text)),
                    number(settings, "--pick"),
                    level(settings),
                    have(settings),
                    settings.text("--lead-in").map(text -> Values.duration("--lead-in", text)),
                    waits,
                    pace(settings));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt number(Settings settings, String name) {
        return Values.text(settings.given(), name)
                .map(text -> OptionalInt.of(Values.wholeNumber(name, text, 1, 99)))
                .orElse(OptionalInt.empty());
    }

    private static Duration pace(Settings settings) {
        Duration pace = settings.text("--pace")
                .map(text -> Values.duration("--pace", text))
                .orElse(PlanOptions.USUAL_PACE);
        if (pace.isZero()) {
            throw CommandException.usage("--pace: a rep takes longer than no time; write one like 3.5s");
        }
        return pace;
    }

    private static Level level(Settings settings) {
        return settings.text("--level")
                .map(text -> Values.oneOf("--level", text, Level.values()))
                .orElse(Level.STANDARD);
    }

    private static Optional<Set<String>> have(Settings settings) {
        return settings.text("--have").map(PlanFlags::items);
    }

    /** What a list with commas names. */
    static Set<String> items(String list) {
        Set<String> items = new LinkedHashSet<>();
        Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(items::add);
        return items;
    }
}
