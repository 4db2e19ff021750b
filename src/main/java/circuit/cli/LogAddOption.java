package circuit.cli;

import circuit.cli.card.CardEditing;
import circuit.cli.history.DateParser;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.options.GlobalOptions;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.history.SessionLogger.Saved;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.report.SessionWords;
import circuit.routine.Effort;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import circuit.text.English;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit log --add}: adds a session that was done away from the screen, with sets and times as planned. */
final class LogAddOption {
    static final TypedOption<String> ADD =
            TypedOption.text("--add", "ROUTINE", "add a session done away from the screen, as planned");
    private static final TypedOption<String> AT =
            TypedOption.text("--at", "TIME", "when it began: 18:30, \"yesterday 18:30\", \"2026-11-20 18:30\"");
    static final List<TypedOption<?>> OPTIONS =
            List.of(AT, SessionOptions.NOTE, SessionOptions.EFFORT, LogEditOption.EDIT);

    private final Settings settings;
    private final Folders folders;
    private final Host host;

    LogAddOption(Settings settings, Folders folders) {
        this.settings = settings;
        this.folders = folders;
        host = settings.host();
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(ADD.spec());
        List.of(AT, SessionOptions.NOTE, SessionOptions.EFFORT).forEach(option -> spec.addOption(option.spec()));
        PlanningOptions.addTo(spec);
    }

    /** Adds a session of the routine and returns the exit code. */
    int add(String routine) throws IOException, InterruptedException {
        Feedback feedback = SessionOptions.feedback(settings.arguments());
        RoutineLoader loader = new RoutineLoader(settings, folders);
        Plan plan = loader.plan(loader.load(routine), false);
        OffsetDateTime started = settings.arguments()
                .value(AT)
                .map(text -> new DateParser(host.clock()).time("--at", text))
                .orElseGet(() -> OffsetDateTime.now(host.clock()).minus(plan.length()));
        boolean isEdited = settings.arguments().has(LogEditOption.EDIT);
        Outcome outcome = asPlanned(plan, isEdited);
        if (!isEdited && !outcome.isWorthKeeping()) {
            throw CommandException.usage(
                    "every set of %s is \"as many as you can\", and only you know how many; run it instead"
                            .formatted(plan.routine()));
        }
        SessionId id =
                SessionId.of(started.toInstant(), ThreadLocalRandom.current().nextInt());
        CompletedSession session = CompletedSession.of(outcome, id, started, feedback);
        return isEdited ? edit(session, id) : save(session, id);
    }

    /** Asks for the numbers in the editor; closed as it is, they are those that were planned. */
    private int edit(CompletedSession planned, SessionId id) throws IOException, InterruptedException {
        CardEditing editing = new LogEditOption(folders, host).editing(id.text());
        CompletedSession session = editing.edit(planned).orElse(planned);
        if (!session.isWorthKeeping()) {
            throw CommandException.failed("nothing was added, as no set of it was done");
        }
        int exitCode = save(session, id);
        editing.done();
        return exitCode;
    }

    private int save(CompletedSession session, SessionId id) {
        try {
            Saved saved = new SessionLogger(folders.data(), folders.state())
                    .save(session, host.clock().instant());
            saved.notices().forEach(host::warn);
            host.say("Added " + SessionWords.of(session.session()));
            return ExitCode.OK;
        } catch (HistoryException e) {
            new UnsavedSessions(folders, host)
                    .report(e, id, settings.arguments().value(GlobalOptions.DATA));
            return ExitCode.FAILED;
        }
    }

    /**
     * Every set done whole. Sets of as many as one can are left out, because their amount was not planned.
     *
     * @param isEdited whether the athlete is going to tell their amount; they are skipped until then
     */
    private Outcome asPlanned(Plan plan, boolean isEdited) {
        List<SetResult> results = new ArrayList<>();
        Duration work = Duration.ZERO;
        Duration rest = Duration.ZERO;
        int open = 0;
        for (Step step : plan.expectedSteps()) {
            if (!step.isWork()) {
                rest = rest.plus(step.length());
            } else if (step.isOpen() || step.set().dose().effort() instanceof Effort.MaxReps) {
                open++;
                if (isEdited) {
                    results.add(new SetResult(step.set(), SetResult.Status.SKIPPED, 0, Duration.ZERO, false));
                }
            } else {
                PlannedSet set = step.set();
                work = work.plus(step.length());
                results.add(new SetResult(set, SetResult.Status.DONE, set.reps(), step.length(), false));
            }
        }
        if (open > 0 && !isEdited) {
            host.warn("left out: %s of \"as many as you can\", as only you know how many"
                    .formatted(English.count(open, "set")));
        }
        return new Outcome(plan, results, new Totals(work, rest, Duration.ZERO), true);
    }
}
