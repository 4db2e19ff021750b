package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.StopSignals;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.HtmlOptions;
import circuit.cli.options.PageOptions;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.options.ViewOptions;
import circuit.cli.output.ExerciseCard;
import circuit.cli.output.Json;
import circuit.cli.output.PageFile;
import circuit.cli.output.RoutineCard;
import circuit.config.SettingKey;
import circuit.html.ExercisePage;
import circuit.html.RoutinePage;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import circuit.session.InputQueue;
import circuit.terminal.Console;
import circuit.terminal.ExerciseAnimation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit show}: shows the plan of a routine as a card, or one exercise. */
final class ShowCommand implements Command {
    private static final TypedOption<Boolean> ANIMATE =
            TypedOption.flag("--animate", "do the exercise on the terminal, until a key");
    private static final TypedOption<Boolean> BRIEF =
            TypedOption.flag("--brief", "without how the moves are done: fits on one screen");
    private static final TypedOption<Boolean> FIGURE = TypedOption.negatable(
                    "--figure", "show an exercise's poses, as is the default")
            .orSetting(SettingKey.FIGURE);
    private static final TypedOption<Boolean> JSON =
            TypedOption.flag("--json", "one object with every step, for programs");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "show",
                        "Shows a routine as a card to pin to the wall, or one exercise.",
                        "circuit show back-3x",
                        "circuit show back-six --have band,kettlebell",
                        "circuit show back-3x --brief",
                        "circuit show cobra",
                        "circuit show cobra --animate",
                        "circuit show back-3x --html --open",
                        "circuit show back-3x --html -o back-3x.html")
                .addPositional(
                        HelpText.argument("ROUTINE|EXERCISE", "1", "a routine's name or file, or an exercise's name"));
        PlanningOptions.addTo(spec);
        spec.addOption(ANIMATE.spec())
                .addOption(BRIEF.spec())
                .addOption(FIGURE.spec())
                .addOption(JSON.spec());
        HtmlOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        String asked = arguments.argument().orElse("");
        Settings settings = Settings.of(arguments, host);
        boolean isPage = HtmlOptions.isAsked(settings, List.of(ANIMATE, JSON));
        RoutineLoader loader = new RoutineLoader(settings, Folders.of(settings));
        Optional<Exercise> exercise = loader.exercise(asked);
        if (exercise.isPresent()) {
            return isPage ? writePage(exercise.get(), settings) : show(exercise.get(), settings);
        }
        RoutineResult.Loaded routine = loader.load(asked);
        Plan plan = arguments.has(JSON) ? loader.plan(routine, false) : loader.planToShow(routine);
        if (isPage) {
            PageFile.write(routine.routine().name(), page(routine, plan, settings), settings);
        } else {
            show(routine, plan, settings);
        }
        return ExitCode.OK;
    }

    private static int writePage(Exercise exercise, Settings settings) throws InterruptedException {
        String page =
                ExercisePage.of(drawn(exercise, settings), settings.arguments().has(BRIEF));
        PageFile.write(exercise.name(), page, settings);
        return ExitCode.OK;
    }

    private static Exercise drawn(Exercise exercise, Settings settings) {
        return hasFigures(settings) ? exercise : exercise.withoutFigure();
    }

    private static boolean hasFigures(Settings settings) {
        return settings.value(FIGURE).orElse(true);
    }

    private static String page(RoutineResult.Loaded routine, Plan plan, Settings settings) {
        boolean isBrief = settings.arguments().has(BRIEF);
        return RoutinePage.of(routine.routine(), routine.exercises(), plan, isBrief, hasFigures(settings));
    }

    private static void show(RoutineResult.Loaded routine, Plan plan, Settings settings) {
        Host host = settings.host();
        if (settings.arguments().has(JSON)) {
            Json.write(host.out(), json -> Json.plan(json, plan));
        } else {
            boolean isBrief = settings.arguments().has(BRIEF);
            RoutineCard.lines(routine, plan, isBrief, PageOptions.columns(host)).forEach(host.out()::println);
        }
    }

    private static int show(Exercise exercise, Settings settings) throws IOException, InterruptedException {
        Host host = settings.host();
        if (settings.arguments().has(JSON)) {
            throw CommandException.usage(
                    "--json shows a routine's steps; \"%s\" is an exercise".formatted(exercise.name()));
        }
        if (settings.arguments().has(ANIMATE)) {
            return animate(exercise, ViewOptions.of(settings), host);
        }
        if (settings.arguments().has(BRIEF)) {
            ExerciseCard.briefLines(exercise, PageOptions.columns(host)).forEach(host.out()::println);
            return ExitCode.OK;
        }
        ExerciseCard.lines(drawn(exercise, settings), PageOptions.columns(host), host.unicode())
                .forEach(host.out()::println);
        return ExitCode.OK;
    }

    private static int animate(Exercise exercise, ViewOptions options, Host host)
            throws IOException, InterruptedException {
        host.whyNothingIsDrawn().ifPresent(why -> {
            throw CommandException.usage(
                    "--animate needs a terminal to draw on, and %s; without it the poses are shown side by side"
                            .formatted(why));
        });
        Figure figure = exercise.instructions()
                .figure()
                .orElseThrow(() -> CommandException.usage("%s has no figure to animate".formatted(exercise.name())));
        return StopSignals.during(signals -> {
            InputQueue inputs = signals.ready().inputs();
            Console console = Console.open();
            int exitCode;
            try (console) {
                exitCode = new ExerciseAnimation(console, options.theme(console), host.ticker())
                        .play(exercise, figure, inputs)
                        .orElse(ExitCode.OK);
            }
            return signals.afterClosing(console, exitCode);
        });
    }
}
