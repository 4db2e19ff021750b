package circuit.cli.session;

import circuit.cli.options.Folders;
import circuit.history.Checkpoint;
import circuit.history.CheckpointFile;
import circuit.history.CheckpointStore;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.session.Event;
import circuit.session.Outcome;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Puts every finished set on the disk while the session goes on, on a thread of its own: a slow disk delays no cue. What
 * fails here is told once; the session is kept at its end all the same.
 */
final class CheckpointListener implements SessionListener {
    private static final int PATIENCE_SECONDS = 5;

    private final SessionStart start;
    private final Optional<CheckpointFile> underWay;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "checkpoint");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<String> complaint = Optional.empty();
    private boolean changed;
    private int step;

    private CheckpointListener(SessionStart start, Optional<CheckpointFile> underWay, Optional<String> complaint) {
        this.start = start;
        this.underWay = underWay;
        this.complaint = complaint;
        step = start.earlier().step();
    }

    static CheckpointListener of(SessionStart start, Folders folders) {
        try {
            return new CheckpointListener(
                    start, new CheckpointStore(folders.state()).begin(start.id()), Optional.empty());
        } catch (HistoryException e) {
            return new CheckpointListener(start, Optional.empty(), Optional.of(words(e)));
        }
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.StepStarted started) {
            step = started.step().index();
        } else if (event instanceof Event.SetRecorded) {
            changed = true;
        } else if (event instanceof Event.SessionEnded) {
            step = start.plan().steps().size();
        }
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (changed && underWay.isPresent()) {
            changed = false;
            Outcome outcome = snapshot.outcome();
            int finished = step - 1;
            writer.execute(() -> keep(underWay.get(), outcome, finished));
        }
    }

    private void keep(CheckpointFile file, Outcome outcome, int finished) {
        try {
            CompletedSession entry = start.entry(outcome, Feedback.NONE);
            file.keep(Checkpoint.of(outcome, entry, start.plan().routine(), start.commandLine(), finished));
        } catch (HistoryException e) {
            complaint = Optional.of(words(e));
        }
    }

    /** Writes no more; forgets the session if it is kept elsewhere now. What went wrong, a line each. */
    List<String> end(boolean forget) throws InterruptedException {
        writer.shutdown();
        boolean done = writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (underWay.isPresent() && done) {
            try (CheckpointFile mine = underWay.get()) {
                if (forget) {
                    mine.forget();
                }
            } catch (HistoryException e) {
                complaint = Optional.of(words(e));
            }
        }
        return complaint.stream().toList();
    }

    private static String words(HistoryException e) {
        return "the session under way could not be kept as it went: " + e.getMessage();
    }
}
