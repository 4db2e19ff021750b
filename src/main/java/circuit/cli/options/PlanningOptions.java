package circuit.cli.options;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.config.SettingKey;
import circuit.plan.PlanOptions;
import circuit.plan.PlanOptions.Extent;
import circuit.plan.PlanOptions.Level;
import circuit.routine.Programme;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that shape a plan: {@code show} takes the same as {@code run}, and so shows what {@code run} would do. */
public final class PlanningOptions {
    public static final TypedOption<Set<String>> HAVE = TypedOption.list(
                    "--have", "the equipment at hand, such as band,kettlebell")
            .orSetting(SettingKey.HAVE);
    private static final TypedOption<Integer> ROUNDS =
            TypedOption.number("--rounds", "N", 1, 99, "the number of rounds, 1 to 99");
    private static final TypedOption<Duration> REST =
            TypedOption.duration("--rest", "rest between exercises, such as 30s or 1m30s");
    private static final TypedOption<Integer> PICK =
            TypedOption.number("--pick", "N", 1, 99, "how many exercises of a pool to train");
    private static final TypedOption<Integer> WEEK = TypedOption.number(
            "--week", "N", 1, Programme.MOST_WEEKS, "the week of a routine that grows over weeks; yours otherwise");
    private static final TypedOption<Level> LEVEL = TypedOption.choice(
                    "--level", "LEVEL", Level.class, "easier, standard or harder")
            .orSetting(SettingKey.LEVEL);
    private static final TypedOption<Duration> LEAD_IN = TypedOption.duration(
                    "--lead-in", "time to get ready before the first exercise")
            .orSetting(SettingKey.LEAD_IN);
    private static final TypedOption<Duration> PACE = TypedOption.duration(
                    "--pace", "how long a rep without a tempo takes, such as 3.5s")
            .orSetting(SettingKey.PACE);

    public static final List<TypedOption<?>> ALL = List.of(ROUNDS, REST, PICK, WEEK, LEVEL, HAVE, LEAD_IN, PACE);

    private PlanningOptions() {}

    public static void addTo(CommandSpec command) {
        List<OptionSpec> specs = ALL.stream().map(TypedOption::spec).toList();
        command.addMixin("plan", HelpText.options("What is trained", specs));
    }

    /** The options that were given or are set, checked. */
    public static PlanOptions choices(Settings settings, boolean waits) {
        Arguments arguments = settings.arguments();
        Duration pace = settings.value(PACE).orElse(PlanOptions.USUAL_PACE);
        if (pace.isZero()) {
            throw CommandException.usage("--pace: a rep takes longer than no time; write one like 3.5s");
        }
        try {
            return new PlanOptions(
                    new Extent(
                            number(arguments.value(ROUNDS)),
                            number(arguments.value(PICK)),
                            number(arguments.value(WEEK))),
                    arguments.value(REST),
                    settings.value(LEVEL).orElse(Level.STANDARD),
                    settings.value(HAVE),
                    settings.value(LEAD_IN),
                    waits,
                    pace);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
