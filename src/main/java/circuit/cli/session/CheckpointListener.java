package circuit.cli.session;

import circuit.cli.options.Folders;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.checkpoint.Checkpoint;
import circuit.history.checkpoint.CheckpointStore;
import circuit.history.checkpoint.CheckpointStore.CheckpointFile;
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
 * Saves a checkpoint after every finished set, on a thread of its own so that a slow disk delays no cue. A failure is
 * reported once, at the end; the session is saved then all the same.
 */
final class CheckpointListener implements SessionListener {
    private static final int PATIENCE_SECONDS = 5;

    private final SessionStart start;
    private final Optional<CheckpointFile> file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "checkpoint");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<String> failure;
    private boolean changed;
    private int step;

    private CheckpointListener(SessionStart start, Optional<CheckpointFile> file, Optional<String> failure) {
        this.start = start;
        this.file = file;
        this.failure = failure;
        step = start.earlier().step();
    }

    static CheckpointListener of(SessionStart start, Folders folders) {
        try {
            return new CheckpointListener(
                    start, new CheckpointStore(folders.state()).begin(start.id()), Optional.empty());
        } catch (HistoryException e) {
            return new CheckpointListener(start, Optional.empty(), Optional.of(message(e)));
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
        if (changed && file.isPresent()) {
            changed = false;
            Outcome outcome = snapshot.outcome();
            int finished = step - 1;
            writer.execute(() -> save(file.get(), outcome, finished));
        }
    }

    private void save(CheckpointFile checkpoint, Outcome outcome, int finished) {
        try {
            CompletedSession session = start.completed(outcome, Feedback.NONE);
            checkpoint.save(Checkpoint.of(outcome, session, start.plan().routine(), start.commandLine(), finished));
        } catch (HistoryException e) {
            failure = Optional.of(message(e));
        }
    }

    /** Ends the thread, and deletes the checkpoint of a session that is saved. Returns failures, a line each. */
    List<String> end(boolean delete) throws InterruptedException {
        writer.shutdown();
        boolean done = writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (file.isPresent() && done) {
            try (CheckpointFile checkpoint = file.get()) {
                if (delete) {
                    checkpoint.delete();
                }
            } catch (HistoryException e) {
                failure = Optional.of(message(e));
            }
        }
        return failure.stream().toList();
    }

    private static String message(HistoryException e) {
        return "the session under way could not be kept as it went: " + e.getMessage();
    }
}
