package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.PlanningHistory;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.StopSignals;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.GlobalOptions;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.ViewOptions.View;
import circuit.cli.output.ListedRoutine;
import circuit.cli.session.SessionRunner;
import circuit.cli.session.SessionStart;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.history.fit.FitFolder;
import circuit.library.RoutineResult;
import circuit.library.SourceFile;
import circuit.plan.Plan;
import circuit.routine.Routine.SoundChoice;
import circuit.session.InputQueue;
import circuit.session.Ticker;
import circuit.terminal.Console;
import circuit.terminal.PickList;
import circuit.terminal.Picker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit run}: runs a session of a routine. */
final class RunCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "run",
                        "Walks you through a routine, and logs what you did.",
                        "circuit run back-3x",
                        "circuit run back-3x --speed 20      # a fast rehearsal, not logged",
                        "circuit run back-six --have band    # only with what is at hand",
                        "circuit run                         # pick one",
                        "circuit run ./my-back.yaml --wait   # sets of reps end when you press Enter")
                .addPositional(HelpText.argument(
                        "ROUTINE", "0..1", "a routine's name, or a file; without one, pick it from a list"));
        PlanningOptions.addTo(spec);
        SessionOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        Settings settings = Settings.of(arguments, host);
        SessionOptions options = SessionOptions.of(settings);
        Folders folders = Folders.of(settings);
        Optional<String> named = arguments.argument();
        if (named.isEmpty() && !options.isOnScreen()) {
            throw CommandException.usage("circuit run needs ROUTINE; circuit list shows the ones at hand");
        }
        return StopSignals.during(signals -> named.isPresent()
                ? run(named.get(), settings, options, folders, signals, Optional.empty())
                : pick(settings, options, folders, signals));
    }

    private static int pick(Settings settings, SessionOptions options, Folders folders, StopSignals signals)
            throws IOException, InterruptedException {
        // Invalid routines are left out; list and check say what is wrong with them.
        PickList<ListedRoutine> list = PickList.of(
                RoutineListing.read(settings, folders).routines(),
                ListedRoutine.columns(settings.host().clock()));
        InputQueue inputs = signals.ready().inputs();
        Console console = Console.open();
        int exitCode;
        try (console) {
            Picker.Picked<ListedRoutine> picked =
                    new Picker(console, options.viewOptions().theme(console)).pick(list, inputs);
            exitCode = picked.choice().isPresent()
                    ? run(
                            picked.choice().get().routine().name(),
                            settings,
                            options,
                            folders,
                            signals,
                            Optional.of(console))
                    : picked.stopCode().orElse(ExitCode.ENDED_EARLY);
        }
        return signals.afterClosing(console, exitCode);
    }

    private static int run(
            String asked,
            Settings settings,
            SessionOptions options,
            Folders folders,
            StopSignals signals,
            Optional<Console> open)
            throws IOException, InterruptedException {
        Host host = settings.host();
        Planned planned = plan(asked, settings, options, folders, new PlanningHistory(folders, host.clock()));
        OffsetDateTime started = OffsetDateTime.now(host.clock());
        SessionId id = SessionId.of(started.toInstant(), hashOf(host.ticker()));
        SessionStart start = new SessionStart(
                id,
                started,
                commandLine(asked, settings.arguments(), folders),
                settings.arguments().value(GlobalOptions.DATA),
                planned.plan(),
                planned.sound(),
                SessionStart.Earlier.NOTHING,
                options.saving().logged() ? notices(folders, options, host) : List.of());
        return new SessionRunner(host, folders, options, start, signals).run(open, Optional.empty());
    }

    /** Hash of the monotonic clock; keeps the ids of two sessions that start in the same second apart. */
    private static int hashOf(Ticker ticker) {
        return Long.hashCode(ticker.nanos() * 0x9e3779b97f4a7c15L);
    }

    /** Why this session cannot be saved, and which earlier sessions are unfinished or unsaved. */
    private static List<String> notices(Folders folders, SessionOptions options, Host host) {
        List<String> notices = new ArrayList<>(unsavable(folders, options));
        notices.addAll(new UnfinishedSessions(folders, host).noticesBeforeSession());
        new UnsavedSessions(folders, host).notice().ifPresent(notices::add);
        return notices;
    }

    /** Why a session cannot be saved, and why not as the FIT file that is wanted, a line each; none if it can. */
    static List<String> unsavable(Folders folders, SessionOptions options) {
        List<String> lines = new ArrayList<>();
        new SessionLogger(folders.data(), folders.state())
                .obstacle()
                .ifPresent(obstacle -> lines.add("this session cannot be saved: " + obstacle));
        options.saving()
                .fit()
                .flatMap(folder -> new FitFolder(folder).obstacle())
                .ifPresent(obstacle -> lines.add("this session cannot be left as a FIT file: " + obstacle));
        return lines;
    }

    /** A plan, and the sound that the routine wants. */
    record Planned(Plan plan, Optional<SoundChoice> sound) {}

    /** Plans the named routine with the given options. */
    static Planned plan(
            String name, Settings settings, SessionOptions options, Folders folders, PlanningHistory history) {
        RoutineLoader loader = new RoutineLoader(settings, folders);
        RoutineResult.Loaded routine = loader.load(name);
        Plan plan = withoutKeys(loader.plan(routine, options.waits(), history), options);
        options.viewOptions().remark().ifPresent(settings.host()::warn);
        return new Planned(plan, routine.routine().defaults().sound());
    }

    /** The command line that makes the same plan again, from any working directory. */
    private static List<String> commandLine(String asked, Arguments arguments, Folders folders) {
        List<String> words = new ArrayList<>(List.of("run"));
        folders.routines()
                .ifPresent(folder -> words.add(GlobalOptions.ROUTINES.name() + "=" + folder.toAbsolutePath()));
        words.addAll(arguments.options());
        arguments
                .value(SessionOptions.FIT)
                .ifPresent(folder -> words.add(SessionOptions.FIT.name() + "=" + folder.toAbsolutePath()));
        words.add(
                SourceFile.isName(asked)
                        ? asked
                        : Path.of(asked).toAbsolutePath().toString());
        return words;
    }

    /** A rehearsal without keys takes the estimated time of the steps that a key ends; a real session is refused. */
    private static Plan withoutKeys(Plan plan, SessionOptions options) {
        if (options.takesKeys() || !plan.needsKeys()) {
            return plan;
        }
        if (!options.isRehearsal()) {
            String why =
                    options.view() == View.JSON ? "--view json reads none" : "there is no terminal to read it from";
            throw CommandException.usage(
                    "%s has steps that end by a key, and %s; run it on a terminal with --view full, line or plain, or rehearse it with --speed"
                            .formatted(plan.routine(), why));
        }
        return plan.withoutKeys();
    }
}
