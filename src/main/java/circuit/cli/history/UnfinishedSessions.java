package circuit.cli.history;

import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.output.RoutineTable;
import circuit.history.Checkpoint;
import circuit.history.CheckpointFile;
import circuit.history.CheckpointStore;
import circuit.history.CheckpointStore.Unfinished;
import circuit.history.HistoryException;
import circuit.history.SessionLogger;
import circuit.history.SessionRecovery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions that were cut short and wait to be gone on with, or to be kept as they are. */
public final class UnfinishedSessions {
    /** After this long an athlete has cooled down: what was done is a session of its own. */
    private static final Duration TOO_OLD = Duration.ofHours(12);

    private final CheckpointStore checkpoints;
    private final SessionLogger ledger;
    private final Host host;

    public UnfinishedSessions(Folders folders, Host host) {
        checkpoints = new CheckpointStore(folders.state());
        ledger = new SessionLogger(folders.data(), new SessionRecovery(List.of(folders.data(), folders.state())));
        this.host = host;
    }

    /** What is under way or unfinished, a line each; what is too old is kept as it is before another session begins. */
    public List<String> beforeAnother() {
        return lines(true);
    }

    /** The same, and nothing is changed. */
    public List<String> lines() {
        return lines(false);
    }

    private List<String> lines(boolean settling) {
        List<String> lines = new ArrayList<>();
        try {
            for (Unfinished unfinished : checkpoints.unfinished()) {
                Optional<Checkpoint> checkpoint = unfinished.checkpoint();
                if (unfinished.isUnderWay()) {
                    lines.add("another session is under way"
                            + checkpoint.map(c -> ": " + name(c)).orElse(""));
                } else if (checkpoint.isEmpty()) {
                    lines.add("an unfinished session cannot be read: " + unfinished.file());
                } else if (settling && isTooOld(checkpoint.get())) {
                    lines.addAll(settle(checkpoint.get()));
                } else {
                    lines.add(
                            "%s is unfinished; go on: circuit resume (or --discard)".formatted(name(checkpoint.get())));
                }
            }
        } catch (HistoryException e) {
            lines.add(String.valueOf(e.getMessage()));
        }
        return lines;
    }

    /** The session that was cut short last, unless somebody is walking it. */
    public Optional<Checkpoint> last() throws HistoryException {
        List<Checkpoint> found = new ArrayList<>();
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (!unfinished.isUnderWay()) {
                unfinished.checkpoint().ifPresent(found::add);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** Whether a session is being walked, or is stopped, by another process. */
    public boolean isAnyUnderWay() throws HistoryException {
        return checkpoints.unfinished().stream().anyMatch(Unfinished::isUnderWay);
    }

    public boolean isTooOld(Checkpoint checkpoint) {
        Instant started = checkpoint.entry().session().started().toInstant();
        return Duration.between(started, host.clock().instant()).compareTo(TOO_OLD) > 0;
    }

    /** Keeps what was done as a session that ended early; what there is to say about it, a line each. */
    public List<String> settle(Checkpoint checkpoint) throws HistoryException {
        Optional<CheckpointFile> mine = checkpoints.begin(checkpoint.id());
        if (mine.isEmpty()) {
            return List.of("%s is under way elsewhere".formatted(name(checkpoint)));
        }
        List<String> lines = new ArrayList<>();
        try (CheckpointFile file = mine.get()) {
            lines.addAll(
                    ledger.saveOnce(checkpoint.entry(), host.clock().instant()).notices());
            file.forget();
        }
        lines.add("%s is kept as it was left, as ended early".formatted(name(checkpoint)));
        return lines;
    }

    private String name(Checkpoint checkpoint) {
        return "%s of %s %s"
                .formatted(
                        checkpoint.routine(),
                        RoutineTable.ago(checkpoint.entry().session().started().toInstant(), host.clock()),
                        checkpoint.entry().session().started().toLocalTime().withSecond(0));
    }
}
