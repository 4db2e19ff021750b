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
 * Saves a checkpoint after every set, every rest and every correction, once there is a set to keep; on a thread of its
 * own, so that a slow disk delays no cue. A failure is reported once, at the end; the session is saved then all the same.
 */
final class CheckpointListener implements SessionListener {
    private static final int PATIENCE_SECONDS = 5;

    private final SessionStart start;
    private final Feedback feedback;
    private final Optional<CheckpointFile> file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "checkpoint");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<String> failure;
    private boolean changed;
    private boolean kept;
    private int step;

    private CheckpointListener(
            SessionStart start, Feedback feedback, Optional<CheckpointFile> file, Optional<String> failure) {
        this.start = start;
        this.feedback = feedback;
        this.file = file;
        this.failure = failure;
        step = start.earlier().step();
    }

    /**
     * Begins the checkpoint of a new session, or goes on with that of one that is resumed.
     *
     * @param feedback what the athlete said beforehand
     * @param held the checkpoint of a session that is resumed
     */
    static CheckpointListener of(
            SessionStart start, Feedback feedback, Optional<CheckpointFile> held, Folders folders) {
        try {
            Optional<CheckpointFile> file =
                    held.isPresent() ? held : new CheckpointStore(folders.state()).begin(start.id());
            return new CheckpointListener(start, feedback, file, Optional.empty());
        } catch (HistoryException e) {
            return new CheckpointListener(start, feedback, Optional.empty(), Optional.of(message(e)));
        }
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.StepStarted started) {
            step = started.step().index();
            changed = true;
        } else if (event instanceof Event.SetRecorded) {
            changed = true;
        } else if (event instanceof Event.SessionEnded ended && ended.completed()) {
            step = start.plan().steps().size();
        }
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        Outcome outcome = snapshot.outcome();
        if (changed && file.isPresent() && !outcome.results().isEmpty()) {
            changed = false;
            int finished = step - 1;
            writer.execute(() -> save(file.get(), outcome, finished));
        }
    }

    private void save(CheckpointFile checkpoint, Outcome outcome, int finished) {
        try {
            checkpoint.save(checkpoint(outcome, finished));
        } catch (HistoryException e) {
            failure = Optional.of(message(e));
        }
    }

    private Checkpoint checkpoint(Outcome outcome, int finished) {
        CompletedSession session = start.completed(outcome, feedback);
        return Checkpoint.of(outcome, session, start.plan().routine(), start.commandLine(), finished);
    }

    /** Ends the checkpoints of a session that is saved and over; returns failures, a line each, as the others do. */
    List<String> delete() throws InterruptedException {
        return end(CheckpointFile::delete);
    }

    /** Keeps the last checkpoint as it is, because the session could not be saved. */
    List<String> leave() throws InterruptedException {
        return end(checkpoint -> {});
    }

    /** Keeps a checkpoint from which the session, which is saved and ended early with this outcome, can be resumed. */
    List<String> keep(Outcome outcome) throws InterruptedException {
        return end(checkpoint -> {
            checkpoint.save(checkpoint(outcome, step - 1).saved());
            kept = true;
        });
    }

    /** Whether the session can be resumed. */
    boolean isKept() {
        return kept;
    }

    private interface LastStep {
        void take(CheckpointFile checkpoint) throws HistoryException;
    }

    private List<String> end(LastStep last) throws InterruptedException {
        writer.shutdown();
        boolean done = writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (file.isPresent() && done) {
            try (CheckpointFile checkpoint = file.get()) {
                last.take(checkpoint);
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
