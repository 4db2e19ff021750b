package circuit.cli.session;

import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.StopSignals;
import circuit.cli.options.Folders;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.ViewOptions.View;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionLogger;
import circuit.history.SessionLogger.Saved;
import circuit.history.checkpoint.CheckpointStore.CheckpointFile;
import circuit.history.fit.FitFolder;
import circuit.history.fit.FitFolder.Written;
import circuit.session.Event;
import circuit.session.InputQueue;
import circuit.session.Outcome;
import circuit.session.Scheduler;
import circuit.session.Session;
import circuit.session.SessionListener;
import circuit.session.SuspendDetector;
import circuit.terminal.Console;
import circuit.terminal.content.SessionSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs one session from its lead-in to its summary: shows it, plays its sounds and logs it. */
public final class SessionRunner {
    private final Host host;
    private final Folders folders;
    private final SessionOptions options;
    private final SessionStart start;
    private final StopSignals signals;

    /**
     * A runner for one session.
     *
     * @param signals stop the session, which then is saved
     */
    public SessionRunner(Host host, Folders folders, SessionOptions options, SessionStart start, StopSignals signals) {
        this.host = host;
        this.folders = folders;
        this.options = options;
        this.start = start;
        this.signals = signals;
    }

    /**
     * A session that is over.
     *
     * @param stopCode the exit code, if a signal or a lost reader ended it
     */
    private record Finished(Outcome outcome, Feedback feedback, OptionalInt stopCode) {}

    /** Remembers what the view has told already. */
    private record NoticeRecorder(List<String> notices) implements SessionListener {
        @Override
        public void onEvent(Event event) {}

        @Override
        public void onNotice(String text) {
            notices.add(text);
        }
    }

    /** Whether the session was logged, in the words of the summary. */
    private record LogResult(boolean saved, boolean failed, String words, List<String> complaints) {
        static LogResult notSaved(String words) {
            return new LogResult(false, false, words, List.of());
        }
    }

    /**
     * Runs the session; the exit code.
     *
     * @param open the terminal, if it is open already
     * @param held the checkpoint of a session that is resumed
     */
    public int run(Optional<Console> open, Optional<CheckpointFile> held) throws IOException, InterruptedException {
        Optional<CheckpointListener> checkpoints = options.saving().logged()
                ? Optional.of(CheckpointListener.of(start, options.saving().feedback(), held, folders))
                : Optional.empty();
        InputQueue inputs = signals.ready().inputs();
        List<String> complaints = new ArrayList<>();
        Finished finished;
        LogResult logged;
        SessionAudio audio;
        NoticeRecorder said = new NoticeRecorder(new ArrayList<>());
        if (options.view() != View.FULL) {
            complain(start.notices());
        }
        OpenedView view = OpenedView.open(options, host, inputs, open, start);
        try (view) {
            audio = new SessionAudio(options.sound(), start.sound(), host, view.bell(), inputs);
            finished = follow(view, audio, said, checkpoints);
            logged = log(finished);
            if (checkpoints.isPresent()) {
                complaints.addAll(end(checkpoints.get(), finished.outcome(), logged));
            }
            signals.nothingLeftToSave();
            view.ended(finished.outcome(), start.id(), logged.saved());
        }
        int exitCode = exitCode(finished, logged);
        view.console().ifPresent(closed -> signals.afterClosing(closed, exitCode));
        complaints.addAll(logged.complaints());
        complaints.addAll(audio.complaints());
        if (options.view() == View.FULL) {
            complaints.addAll(start.notices());
        } else {
            complaints.removeAll(said.notices());
        }
        boolean resumable = checkpoints.filter(CheckpointListener::isKept).isPresent();
        sumUp(finished.outcome(), logged, resumable);
        complain(complaints);
        audio.close();
        return exitCode;
    }

    private static int exitCode(Finished finished, LogResult logged) {
        int ofSession = finished.outcome().completed() ? ExitCode.OK : ExitCode.ENDED_EARLY;
        return logged.failed() ? ExitCode.FAILED : finished.stopCode().orElse(ofSession);
    }

    private Finished follow(
            OpenedView view, SessionAudio audio, NoticeRecorder said, Optional<CheckpointListener> checkpoints)
            throws InterruptedException {
        List<SessionListener> listeners = new ArrayList<>(view.listeners());
        listeners.add(said);
        listeners.addAll(audio.listeners());
        checkpoints.ifPresent(listeners::add);
        Scheduler.ScaledTicker ticker = Scheduler.ScaledTicker.of(host.ticker(), options.speed());
        Session session = new Session(
                start.plan(),
                start.earlier().step(),
                start.earlier().results(),
                start.earlier().totals(),
                options.unit(),
                ticker.nanos());
        // A session without keys is not paused by a suspended machine, as nobody could continue it.
        Optional<SuspendDetector> suspendDetector =
                view.isInteractive() ? Optional.of(new SuspendDetector(host.ticker(), host.clock())) : Optional.empty();
        Scheduler scheduler = new Scheduler(session, ticker, signals.inputs(), listeners, suspendDetector);
        scheduler.run();
        Feedback feedback = options.saving().feedback();
        boolean isReviewed = view.isInteractive() && !(options.view() == View.PLAIN && options.isRehearsal());
        if (isReviewed
                && scheduler.stopCode().isEmpty()
                && session.outcome(ticker.nanos()).completed()) {
            OptionalInt effort = scheduler.review(Scheduler.ScaledTicker.of(host.ticker(), 1));
            feedback = new Feedback(effort.isPresent() ? effort : feedback.effort(), feedback.note());
        }
        return new Finished(session.outcome(ticker.nanos()), feedback, scheduler.stopCode());
    }

    private LogResult log(Finished finished) {
        if (!options.saving().logged()) {
            return LogResult.notSaved(
                    options.isRehearsal() ? "A rehearsal: nothing was saved." : "Nothing was saved, as asked.");
        }
        if (!finished.outcome().isWorthKeeping()) {
            return LogResult.notSaved("Nothing was saved: no set was done, and under 30 s of work.");
        }
        try {
            SessionLogger logger = new SessionLogger(folders.data(), folders.state());
            CompletedSession completed = start.completed(finished.outcome(), finished.feedback());
            CompletedSession session = options.isRehearsal() ? completed.withoutPaces() : completed;
            Saved saved = logger.save(session, host.clock().instant());
            // Another machine can have gone on with a copy of the checkpoint.
            String words = saved.added() ? "Saved in " : "Not saved, as it went on elsewhere and is there with more: ";
            return withFit(session, new LogResult(saved.added(), false, words + folders.data(), saved.notices()));
        } catch (HistoryException e) {
            return new LogResult(
                    false,
                    true,
                    "NOT SAVED in " + folders.data(),
                    List.of(
                            String.valueOf(e.getMessage()),
                            UnsavedSessions.remedy(e, start.id(), start.data(), folders)));
        }
    }

    /** Leaves the FIT file if one is wanted; without it the session is saved all the same. */
    private LogResult withFit(CompletedSession session, LogResult saved) {
        if (options.saving().fit().isEmpty() || !saved.saved()) {
            return saved;
        }
        Path folder = options.saving().fit().get();
        String failure;
        try {
            Written written = new FitFolder(folder).write(new LoggedSession(session.session(), session.sets(), 0));
            if (written.refusal().isEmpty()) {
                return new LogResult(true, false, saved.words() + "\nand as " + written.file(), saved.complaints());
            }
            failure = written.refusal().get();
        } catch (HistoryException e) {
            failure = String.valueOf(e.getMessage());
        }
        List<String> complaints = new ArrayList<>(saved.complaints());
        complaints.add("the session is saved, but not as a FIT file: " + failure);
        complaints.add("once that is mended: "
                + UnsavedSessions.withData(
                        "circuit export --fit %s -o %s".formatted(start.id(), folder), start.data()));
        return new LogResult(true, false, saved.words(), complaints);
    }

    /** What becomes of the checkpoint: a session that ended early can be resumed from it. */
    private static List<String> end(CheckpointListener checkpoints, Outcome outcome, LogResult logged)
            throws InterruptedException {
        if (logged.failed()) {
            return checkpoints.leave();
        }
        return logged.saved() && !outcome.completed() ? checkpoints.keep(outcome) : checkpoints.delete();
    }

    private void sumUp(Outcome outcome, LogResult logged, boolean resumable) {
        if (options.view() == View.JSON) {
            return;
        }
        if (options.view() == View.PLAIN) {
            host.out().println();
        }
        SessionSummary.lines(outcome, host.unicode()).forEach(host.out()::println);
        host.say(logged.words());
        if (resumable) {
            host.say("To go on within %d hours: %s"
                    .formatted(UnfinishedSessions.HOURS, UnsavedSessions.withData("circuit resume", start.data())));
        }
        host.out().flush();
    }

    private void complain(List<String> lines) {
        lines.forEach(host::warn);
    }
}
