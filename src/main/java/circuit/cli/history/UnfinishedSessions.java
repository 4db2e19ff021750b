package circuit.cli.history;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.SessionLogger;
import circuit.history.SessionRow;
import circuit.history.checkpoint.Checkpoint;
import circuit.history.checkpoint.CheckpointStore;
import circuit.history.checkpoint.CheckpointStore.CheckpointFile;
import circuit.history.checkpoint.CheckpointStore.Unfinished;
import circuit.text.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions that were cut short or ended early and can be resumed; the former can also be saved as they are. */
public final class UnfinishedSessions {
    /** For how long a session can be resumed after it ended. */
    public static final int HOURS = 12;

    private final CheckpointStore checkpoints;
    private final SessionLogger logger;
    private final Host host;

    public UnfinishedSessions(Folders folders, Host host) {
        checkpoints = new CheckpointStore(folders.state());
        logger = new SessionLogger(folders.data(), folders.state());
        this.host = host;
    }

    /** Sessions under way or unfinished, a line each; saves those that are too old to be resumed. */
    public List<String> noticesBeforeSession() {
        return notices(true);
    }

    /** The same without saving any. */
    public List<String> notices() {
        return notices(false);
    }

    private List<String> notices(boolean savesOld) {
        List<String> lines = new ArrayList<>();
        try {
            for (Unfinished unfinished : checkpoints.unfinished()) {
                Optional<Checkpoint> checkpoint = unfinished.checkpoint();
                if (unfinished.isUnderWay()) {
                    lines.add("another session is under way"
                            + checkpoint.map(c -> ": " + name(c)).orElse(""));
                } else if (checkpoint.isEmpty()) {
                    lines.add(brokenNotice(unfinished));
                } else if (savesOld && isTooOld(checkpoint.get())) {
                    lines.addAll(close(checkpoint.get()));
                } else if (!checkpoint.get().isSaved()) {
                    lines.add("%s is unfinished: circuit resume (or --discard)".formatted(name(checkpoint.get())));
                }
            }
        } catch (HistoryException e) {
            lines.add(String.valueOf(e.getMessage()));
        }
        return lines;
    }

    private static String brokenNotice(Unfinished broken) {
        return "an unfinished session cannot be read: %s; circuit resume --discard moves it aside"
                .formatted(broken.file());
    }

    /** The session that began last of those that can be resumed and are not under way; warns of broken ones. */
    public Optional<Checkpoint> last() throws HistoryException {
        List<Checkpoint> found = new ArrayList<>();
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (unfinished.isUnderWay()) {
                continue;
            }
            if (unfinished.checkpoint().isEmpty()) {
                host.warn(brokenNotice(unfinished));
            } else if (unfinished.checkpoint().get().isSaved()
                    && isTooOld(unfinished.checkpoint().get())) {
                close(unfinished.checkpoint().get());
            } else {
                found.add(unfinished.checkpoint().get());
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** Whether another process runs a session, or is suspended in one. */
    public boolean isAnyUnderWay() throws HistoryException {
        return checkpoints.unfinished().stream().anyMatch(Unfinished::isUnderWay);
    }

    public boolean isTooOld(Checkpoint checkpoint) {
        SessionRow session = checkpoint.session().session();
        Instant ended = session.started().toInstant().plus(session.times().elapsed());
        return Duration.between(ended, host.clock().instant()).compareTo(Duration.ofHours(HOURS)) > 0;
    }

    /** Marks the session as under way; ends the command if another process has done so, or has ended it meanwhile. */
    public CheckpointFile take(Checkpoint checkpoint) throws HistoryException {
        CheckpointFile file = checkpoints
                .begin(checkpoint.id())
                .orElseThrow(() -> CommandException.usage("%s is under way elsewhere".formatted(name(checkpoint))));
        if (!file.checkpoint().equals(Optional.of(checkpoint))) {
            file.close();
            throw CommandException.usage(
                    "%s went on elsewhere just now; circuit log tells how far".formatted(name(checkpoint)));
        }
        return file;
    }

    /** Ends all that could be resumed: the session that began last, and files that are no checkpoints. */
    public List<String> discard() throws HistoryException {
        List<String> lines = new ArrayList<>();
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (!unfinished.isUnderWay() && unfinished.checkpoint().isEmpty()) {
                lines.add("%s cannot be read and is now kept in %s"
                        .formatted(unfinished.file(), checkpoints.moveAside(unfinished)));
            }
        }
        Optional<Checkpoint> last = last();
        if (last.isPresent()) {
            lines.addAll(close(last.get()));
        }
        return lines;
    }

    /**
     * Forgets a session that was taken out of the history or corrected in it, so that it is not resumed into it as it was;
     * whether it could have been resumed.
     */
    public boolean forget(String session) throws HistoryException {
        boolean found = false;
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (unfinished.id().text().equals(session)
                    && !unfinished.isUnderWay()
                    && unfinished.checkpoint().filter(Checkpoint::isSaved).isPresent()) {
                close(unfinished.checkpoint().get());
                found = true;
            }
        }
        return found;
    }

    /** Lets a session be as it is, saved if there is enough in it; returns notices, a line each. */
    public List<String> close(Checkpoint checkpoint) throws HistoryException {
        List<String> lines = new ArrayList<>();
        try (CheckpointFile file = take(checkpoint)) {
            boolean isSaved = checkpoint.isSaved();
            if (!isSaved && checkpoint.session().isWorthKeeping()) {
                lines.addAll(logger.save(checkpoint.session(), host.clock().instant())
                        .notices());
                isSaved = true;
            }
            file.delete();
            lines.add(
                    isSaved
                            ? "%s is kept as it was left".formatted(name(checkpoint))
                            : "%s is not kept: no set was done, and under 30 s of work".formatted(name(checkpoint)));
        }
        return lines;
    }

    private String name(Checkpoint checkpoint) {
        return "%s of %s %s"
                .formatted(
                        checkpoint.routine(),
                        TimeText.ago(checkpoint.session().session().started().toInstant(), host.clock()),
                        checkpoint.session().session().started().toLocalTime().withSecond(0));
    }
}
