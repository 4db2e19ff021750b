package circuit.cli;

import circuit.history.Checkpoint;
import circuit.history.HistoryException;
import circuit.plan.PlanException;
import circuit.plan.ResumedPlan;
import circuit.session.SetResult;
import circuit.terminal.Opening;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit resume}: goes on with the session that was cut short. */
final class ResumeCommand implements Verb {
    private static final Duration LEAD_IN = Duration.ofSeconds(10);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.page(
                        "resume",
                        "Goes on with the session that was cut short, after its last finished set.",
                        "circuit resume",
                        "circuit resume --discard    # keep what was done, as ended early")
                .addOption(Flags.flag("--discard", "do not go on: keep what was done as a session that ended early"));
        RunFlags.addAwakeTo(spec);
        return spec;
    }

    /** The session's own command line is read again. */
    @Override
    public boolean needsOthers() {
        return true;
    }

    @Override
    public int run(ParseResult given, Host host) throws IOException, InterruptedException {
        Folders folders = Folders.of(given, host);
        UnfinishedSessions leftovers = new UnfinishedSessions(folders, host);
        try {
            boolean elsewhere = leftovers.isAnyUnderWay();
            Checkpoint checkpoint = leftovers
                    .last()
                    .orElseThrow(
                            () -> CommandException.usage(
                                    elsewhere
                                            ? "the session is still under way, here or in another terminal; fg brings a stopped"
                                                    + " one back"
                                            : "no session was cut short; one that you ended yourself is over, see: circuit log"));
            if (Values.isSet(given, "--discard") || leftovers.isTooOld(checkpoint)) {
                leftovers.settle(checkpoint).forEach(line -> host.err().println("circuit: " + line));
                return ExitCode.OK;
            }
            return goOn(checkpoint, given, folders, host);
        } catch (HistoryException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }

    private static int goOn(Checkpoint checkpoint, ParseResult given, Folders folders, Host host)
            throws IOException, InterruptedException {
        ParseResult run = given.commandSpec()
                .root()
                .commandLine()
                .parseArgs(checkpoint.choices().toArray(String[]::new))
                .subcommand();
        Settings settings = Settings.of(run, host);
        RunFlags flags = RunFlags.of(settings).changedBy(Settings.of(given, host));
        RunCommand.Planned planned = planned(run, settings, flags, folders);
        Optional<List<SetResult>> done = checkpoint.results(planned.plan());
        if (done.isEmpty()) {
            throw CommandException.usage("%s has changed since; circuit resume --discard keeps what was done"
                    .formatted(checkpoint.routine()));
        }
        ResumedPlan resumption = ResumedPlan.of(planned.plan(), checkpoint.finishedStep(), LEAD_IN);
        SessionStart start = new SessionStart(
                checkpoint.id(),
                Beginning.of(checkpoint.entry().session().started()),
                checkpoint.choices(),
                resumption.plan(),
                planned.sound(),
                resumption.step(),
                done.get(),
                checkpoint.entry().sets(),
                checkpoint.totals(),
                RunCommand.unsavable(folders));
        try (Opening terminal = Opening.later()) {
            return new SessionRunner(host, folders, flags, start, terminal).walk();
        }
    }

    /** The card may be gone or broken meanwhile; what was done need not be lost with it. */
    private static RunCommand.Planned planned(ParseResult run, Settings settings, RunFlags flags, Folders folders) {
        try {
            return RunCommand.plan(run.matchedPositionalValue(0, ""), settings, flags, folders);
        } catch (CommandException | PlanException e) {
            throw CommandException.usage(
                    "%s\nso it cannot be gone on with; circuit resume --discard keeps what was done"
                            .formatted(e.getMessage()));
        }
    }
}
