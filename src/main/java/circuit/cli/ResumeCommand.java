package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.StopSignals;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.session.SessionRunner;
import circuit.cli.session.SessionStart;
import circuit.history.checkpoint.Checkpoint;
import circuit.plan.PlanException;
import circuit.plan.ResumedPlan;
import circuit.session.SetResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit resume}: resumes the session that was cut short. */
final class ResumeCommand implements Command {
    private static final TypedOption<Boolean> DISCARD =
            TypedOption.flag("--discard", "do not continue: log what was done as a session that ended early");
    private static final Duration LEAD_IN = Duration.ofSeconds(10);

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "resume",
                        "Goes on with the session that was cut short.",
                        "circuit resume",
                        "circuit resume --discard    # keep what was done, as ended early")
                .addOption(DISCARD.spec())
                .addOption(SessionOptions.AWAKE.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        Folders folders = Folders.of(Settings.of(arguments, host));
        UnfinishedSessions unfinished = new UnfinishedSessions(folders, host);
        Optional<Checkpoint> checkpoint = unfinished.last();
        if (checkpoint.isEmpty()) {
            throw CommandException.usage(
                    unfinished.isAnyUnderWay()
                            ? "the session is still under way, here or in another terminal; fg brings a stopped one back"
                            : "no session was cut short; one that you ended yourself is over, see: circuit log");
        }
        if (arguments.has(DISCARD) || unfinished.isTooOld(checkpoint.get())) {
            unfinished.saveAsEndedEarly(checkpoint.get()).forEach(host::warn);
            return ExitCode.OK;
        }
        return StopSignals.during(signals -> resume(checkpoint.get(), arguments, folders, host, signals));
    }

    private static int resume(
            Checkpoint checkpoint, Arguments arguments, Folders folders, Host host, StopSignals signals)
            throws IOException, InterruptedException {
        Arguments run = Commands.parse(checkpoint.options());
        Settings settings = Settings.of(run, host);
        SessionOptions options = SessionOptions.of(settings).changedBy(arguments);
        RunCommand.Planned planned = planned(run, settings, options, folders);
        Optional<List<SetResult>> done = checkpoint.results(planned.plan());
        if (done.isEmpty()) {
            throw CommandException.usage("%s has changed since; circuit resume --discard keeps what was done"
                    .formatted(checkpoint.routine()));
        }
        ResumedPlan resumed = ResumedPlan.of(planned.plan(), checkpoint.finishedStep(), LEAD_IN);
        SessionStart start = new SessionStart(
                checkpoint.id(),
                checkpoint.session().session().started(),
                checkpoint.options(),
                resumed.plan(),
                planned.sound(),
                new SessionStart.Earlier(
                        resumed.step(), done.get(), checkpoint.session().sets(), checkpoint.totals()),
                RunCommand.unsavable(folders));
        return new SessionRunner(host, folders, options, start, signals, Optional.empty()).run();
    }

    /** The plan of the session's routine, which may have been removed or broken since. */
    private static RunCommand.Planned planned(
            Arguments run, Settings settings, SessionOptions options, Folders folders) {
        try {
            return RunCommand.plan(run.argument().orElse(""), settings, options, folders);
        } catch (CommandException | PlanException e) {
            throw CommandException.usage("%s\nso it cannot be resumed; circuit resume --discard keeps what was done"
                    .formatted(e.getMessage()));
        }
    }
}
