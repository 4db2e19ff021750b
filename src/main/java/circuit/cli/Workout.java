package circuit.cli;

import circuit.history.Entry;
import circuit.history.HistoryException;
import circuit.history.Ledger;
import circuit.history.Recovery;
import circuit.history.Saved;
import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.session.Inbox;
import circuit.session.Outcome;
import circuit.session.Session;
import circuit.session.SessionLoop;
import circuit.terminal.Summary;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** One session from its first second to its last line: followed, kept and summed up. */
final class Workout {
    private final Host host;
    private final Folders folders;
    private final RunFlags flags;

    Workout(Host host, Folders folders, RunFlags flags) {
        this.host = host;
        this.folders = folders;
        this.flags = flags;
    }

    /** Walks the athlete through the plan; the exit code. */
    int of(Plan plan) throws IOException, InterruptedException {
        OffsetDateTime started = OffsetDateTime.now(host.clock());
        SessionId id =
                SessionId.of(started.toInstant(), ThreadLocalRandom.current().nextInt());
        Inbox inbox = new Inbox();
        SessionLoop.Pace pace = SessionLoop.Pace.of(host.ticker(), flags.speed());
        Fate fate;
        Outcome outcome;
        OptionalInt stopped;
        Interruption interruption = new Interruption(inbox);
        try {
            try (Stage stage = Stage.open(flags, host, inbox)) {
                Session session = new Session(plan, pace.ticker().nanos());
                stopped = new SessionLoop(session, pace, inbox, stage.audiences()).run();
                outcome = session.outcome(pace.ticker().nanos());
                fate = keep(outcome, id, started);
                stage.ended(outcome, id, fate.saved());
            }
            if (flags.view() != RunFlags.View.JSON) {
                if (flags.view() == RunFlags.View.PLAIN) {
                    host.out().println();
                }
                Summary.lines(outcome, host.unicode()).forEach(host.out()::println);
                host.out().println(fate.words());
                host.out().flush();
            }
            fate.complaints().forEach(line -> host.err().println("circuit: " + line));
            host.err().flush();
        } finally {
            interruption.close();
        }
        if (fate.failed()) {
            return Exit.FAILED;
        }
        return stopped.orElse(outcome.completed() ? Exit.OK : Exit.ENDED_EARLY);
    }

    /** What became of the rows. */
    private record Fate(boolean saved, boolean failed, String words, List<String> complaints) {
        static Fate unkept(String words) {
            return new Fate(false, false, words, List.of());
        }
    }

    private Fate keep(Outcome outcome, SessionId id, OffsetDateTime started) {
        if (!flags.kept()) {
            return Fate.unkept(
                    flags.isRehearsal() ? "A rehearsal: nothing was saved." : "Nothing was saved, as asked.");
        }
        if (!outcome.isWorthKeeping()) {
            return Fate.unkept("No set was begun, so nothing was saved.");
        }
        try {
            Ledger ledger = new Ledger(folders.data(), new Recovery(List.of(folders.data(), folders.state())));
            Saved saved = ledger.save(
                    Entry.of(outcome, id, started, flags.feedback()),
                    host.clock().instant());
            return new Fate(true, false, "Saved in " + folders.data(), saved.notices());
        } catch (HistoryException e) {
            return new Fate(false, true, "NOT SAVED in " + folders.data(), List.of(e.getMessage()));
        }
    }
}
