package circuit.cli.history;

import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.SessionLogger;
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

/** Sessions that were cut short and wait to be resumed, or to be saved as they are. */
public final class UnfinishedSessions {
    /** After this time a session is not resumed. */
    private static final Duration TOO_OLD = Duration.ofHours(12);

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
                    lines.add("an unfinished session cannot be read: " + unfinished.file());
                } else if (savesOld && isTooOld(checkpoint.get())) {
                    lines.addAll(saveAsEndedEarly(checkpoint.get()));
                } else {
                    lines.add("%s is unfinished; to continue: circuit resume (or --discard)"
                            .formatted(name(checkpoint.get())));
                }
            }
        } catch (HistoryException e) {
            lines.add(String.valueOf(e.getMessage()));
        }
        return lines;
    }

    /** The session that was cut short last and is not under way. */
    public Optional<Checkpoint> last() throws HistoryException {
        List<Checkpoint> found = new ArrayList<>();
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (!unfinished.isUnderWay()) {
                unfinished.checkpoint().ifPresent(found::add);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** Whether another process runs a session, or is suspended in one. */
    public boolean isAnyUnderWay() throws HistoryException {
        return checkpoints.unfinished().stream().anyMatch(Unfinished::isUnderWay);
    }

    public boolean isTooOld(Checkpoint checkpoint) {
        Instant started = checkpoint.session().session().started().toInstant();
        return Duration.between(started, host.clock().instant()).compareTo(TOO_OLD) > 0;
    }

    /** Saves what was done as a session that ended early; returns notices, a line each. */
    public List<String> saveAsEndedEarly(Checkpoint checkpoint) throws HistoryException {
        Optional<CheckpointFile> checkpointFile = checkpoints.begin(checkpoint.id());
        if (checkpointFile.isEmpty()) {
            return List.of("%s is under way elsewhere".formatted(name(checkpoint)));
        }
        List<String> lines = new ArrayList<>();
        try (CheckpointFile file = checkpointFile.get()) {
            lines.addAll(
                    logger.save(checkpoint.session(), host.clock().instant()).notices());
            file.delete();
        }
        lines.add("%s is kept as it was left, as ended early".formatted(name(checkpoint)));
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
