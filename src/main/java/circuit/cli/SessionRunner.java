package circuit.cli;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.Saved;
import circuit.history.SessionLogger;
import circuit.history.SessionRecovery;
import circuit.session.InputQueue;
import circuit.session.Outcome;
import circuit.session.Scheduler;
import circuit.session.Session;
import circuit.session.SessionListener;
import circuit.session.SessionReview;
import circuit.session.SuspendDetector;
import circuit.terminal.Opening;
import circuit.terminal.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One session from its first second to its last line: followed, kept and summed up. */
final class SessionRunner {
    private final Host host;
    private final Folders folders;
    private final RunFlags flags;
    private final SessionStart start;
    private final Opening terminal;
    private final InputQueue inputs = new InputQueue();

    /** On a terminal that may be open already. */
    SessionRunner(Host host, Folders folders, RunFlags flags, SessionStart start, Opening terminal) {
        this.host = host;
        this.folders = folders;
        this.flags = flags;
        this.start = start;
        this.terminal = terminal;
    }

    /** What a session came to. */
    private record Walked(Outcome outcome, Feedback feedback, OptionalInt stopCode) {}

    /** What became of the rows. */
    private record Fate(boolean saved, boolean failed, String words, List<String> complaints) {
        static Fate unkept(String words) {
            return new Fate(false, false, words, List.of());
        }
    }

    /** Walks the athlete through the plan; the exit code. */
    int walk() throws IOException, InterruptedException {
        Interruption interruption = new Interruption(inputs);
        try {
            Optional<CheckpointListener> safekeeping =
                    flags.kept() ? Optional.of(CheckpointListener.of(start, folders)) : Optional.empty();
            Walked walked;
            Fate fate;
            List<String> complaints = new ArrayList<>();
            SessionAudio hearing;
            if (flags.view() != ViewFlags.View.FULL) {
                complain(start.notices());
            }
            try (SessionView stage = SessionView.open(flags, host, inputs, terminal, start.notices())) {
                hearing = new SessionAudio(flags.sound(), start.sound(), host, stage.bell());
                walked = walk(stage, hearing, safekeeping);
                fate = keep(walked);
                if (safekeeping.isPresent()) {
                    complaints.addAll(safekeeping.get().end(!fate.failed()));
                }
                stage.ended(walked.outcome(), start.id(), fate.saved());
            }
            complaints.addAll(fate.complaints());
            complaints.addAll(hearing.complaints());
            if (flags.isOnScreen()) {
                complaints.addAll(start.notices());
            }
            sumUp(walked.outcome(), fate, complaints);
            hearing.close();
            if (fate.failed()) {
                return ExitCode.FAILED;
            }
            return walked.stopCode().orElse(walked.outcome().completed() ? ExitCode.OK : ExitCode.ENDED_EARLY);
        } finally {
            interruption.close();
        }
    }

    private Walked walk(SessionView stage, SessionAudio hearing, Optional<CheckpointListener> safekeeping)
            throws InterruptedException {
        List<SessionListener> listeners = new ArrayList<>(stage.listeners());
        listeners.addAll(hearing.listeners());
        safekeeping.ifPresent(listeners::add);
        if (flags.view() == ViewFlags.View.JSON && flags.speed() == 1) {
            WarmUp.begin(start.plan());
        }
        Scheduler.ScaledTicker pace = Scheduler.ScaledTicker.of(host.ticker(), flags.speed());
        Session session = new Session(
                start.plan(),
                start.step(),
                start.done(),
                start.before(),
                pace.ticker().nanos());
        // Where no key can be pressed, nobody could go on.
        Optional<SuspendDetector> slumber =
                stage.isWatched() ? Optional.of(new SuspendDetector(host.ticker(), host.clock())) : Optional.empty();
        OptionalInt stopCode = new Scheduler(session, pace, inputs, listeners, slumber).run();
        Feedback feedback = flags.feedback();
        if (stage.isWatched()
                && stopCode.isEmpty()
                && session.outcome(pace.ticker().nanos()).completed()) {
            SessionReview.Result review = new SessionReview(session, pace, inputs, listeners).run();
            stopCode = review.stopCode();
            feedback = new Feedback(review.effort().isPresent() ? review.effort() : feedback.effort(), feedback.note());
        }
        return new Walked(session.outcome(pace.ticker().nanos()), feedback, stopCode);
    }

    private Fate keep(Walked walked) {
        if (!flags.kept()) {
            return Fate.unkept(
                    flags.isRehearsal() ? "A rehearsal: nothing was saved." : "Nothing was saved, as asked.");
        }
        if (!walked.outcome().isWorthKeeping()) {
            return Fate.unkept("No set was done, so nothing was saved.");
        }
        try {
            SessionLogger ledger =
                    new SessionLogger(folders.data(), new SessionRecovery(List.of(folders.data(), folders.state())));
            CompletedSession entry = start.entry(walked.outcome(), walked.feedback());
            Saved saved = start.done().isEmpty()
                    ? ledger.save(entry, host.clock().instant())
                    : ledger.saveOnce(entry, host.clock().instant());
            return new Fate(true, false, "Saved in " + folders.data(), saved.notices());
        } catch (HistoryException e) {
            return new Fate(
                    false,
                    true,
                    "NOT SAVED in " + folders.data(),
                    List.of(String.valueOf(e.getMessage()), UnsavedSessions.remedy(e, start, folders)));
        }
    }

    private void sumUp(Outcome outcome, Fate fate, List<String> complaints) {
        if (flags.view() != ViewFlags.View.JSON) {
            if (flags.view() == ViewFlags.View.PLAIN) {
                host.out().println();
            }
            Summary.lines(outcome, host.unicode()).forEach(host.out()::println);
            host.out().println(fate.words());
            host.out().flush();
        }
        complain(complaints);
    }

    private void complain(List<String> lines) {
        lines.forEach(line -> host.err().println("circuit: " + line));
        host.err().flush();
    }
}
