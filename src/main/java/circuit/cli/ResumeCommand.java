package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.PlanningHistory;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.StopSignals;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.GlobalOptions;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.session.SessionRunner;
import circuit.cli.session.SessionStart;
import circuit.history.HistoryException;
import circuit.history.SessionRow;
import circuit.history.checkpoint.Checkpoint;
import circuit.plan.PlanException;
import circuit.plan.ResumedPlan;
import circuit.session.SetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code circuit resume}: goes on with a session that was ended early or cut short. */
final class ResumeCommand implements Command {
    private static final TypedOption<Boolean> DISCARD =
            TypedOption.flag("--discard", "do not go on: what was done stays in the log as it is");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "resume",
                        "Goes on with the session that ended early, for twelve hours.",
                        "circuit resume",
                        "circuit resume --view plain --sound voice",
                        "circuit resume --discard    # let it be")
                .addOption(DISCARD.spec());
        SessionOptions.addToResume(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        Folders folders = Folders.of(Settings.of(arguments, host));
        UnfinishedSessions unfinished = new UnfinishedSessions(folders, host);
        if (arguments.has(DISCARD)) {
            List<String> discarded = unfinished.discard();
            if (discarded.isEmpty()) {
                throw nothingToResume(unfinished);
            }
            discarded.forEach(host::warn);
            return ExitCode.OK;
        }
        Optional<Checkpoint> found = unfinished.last();
        if (found.isEmpty()) {
            throw nothingToResume(unfinished);
        }
        Checkpoint last = found.get();
        // One that was done was killed while it was saved.
        if (unfinished.isTooOld(last) || last.session().session().status() == SessionRow.Status.DONE) {
            unfinished.close(last).forEach(host::warn);
            return ExitCode.OK;
        }
        Prepared prepared = prepare(last, arguments, folders, host);
        return StopSignals.during(
                signals -> new SessionRunner(host, folders, prepared.options(), prepared.start(), signals)
                        .run(Optional.empty(), Optional.of(unfinished.take(last))));
    }

    private static CommandException nothingToResume(UnfinishedSessions unfinished) throws HistoryException {
        return CommandException.usage(
                unfinished.isAnyUnderWay()
                        ? "the session is still under way, here or in another terminal; fg brings a stopped one back"
                        : "no session ended early within the last %d hours; see: circuit log"
                                .formatted(UnfinishedSessions.HOURS));
    }

    private record Prepared(SessionOptions options, SessionStart start) {}

    /** Plans the session as it was; its routine or its folder may have been removed or broken since. */
    private static Prepared prepare(Checkpoint checkpoint, Arguments arguments, Folders folders, Host host) {
        try {
            List<String> words = new ArrayList<>(checkpoint.options());
            arguments.options().stream()
                    .filter(word -> !word.equals(DISCARD.name()))
                    .forEach(words::add);
            return prepare(checkpoint, Settings.of(Commands.parseAgain(words), host), arguments, folders);
        } catch (CommandException | PlanException | ParameterException e) {
            throw CommandException.usage("%s\nso it cannot be resumed; circuit resume --discard keeps what was done"
                    .formatted(e.getMessage()));
        }
    }

    private static Prepared prepare(Checkpoint checkpoint, Settings settings, Arguments arguments, Folders folders) {
        SessionOptions options = SessionOptions.of(settings);
        SessionRow session = checkpoint.session().session();
        // Neither its own first part nor what was done since changes its plan.
        PlanningHistory history = new PlanningHistory(folders, session.started());
        RunCommand.Planned planned = RunCommand.plan(
                settings.arguments().argument().orElse(""), settings, options, Folders.of(settings), history);
        List<SetResult> done = checkpoint
                .results(planned.plan())
                .orElseThrow(() -> CommandException.usage("%s has changed since".formatted(checkpoint.routine())));
        ResumedPlan resumed = ResumedPlan.of(planned.plan(), checkpoint.finishedStep());
        return new Prepared(
                options,
                new SessionStart(
                        checkpoint.id(),
                        session.started(),
                        checkpoint.options(),
                        arguments.value(GlobalOptions.DATA),
                        resumed.plan(),
                        planned.sound(),
                        new SessionStart.Earlier(
                                resumed.step(), done, checkpoint.session().sets(), checkpoint.totals()),
                        RunCommand.unsavable(folders, options)));
    }
}
