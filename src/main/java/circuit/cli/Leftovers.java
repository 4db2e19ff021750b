package circuit.cli;

import circuit.history.Checkpoint;
import circuit.history.Checkpoints;
import circuit.history.Checkpoints.Unfinished;
import circuit.history.HistoryException;
import circuit.history.Ledger;
import circuit.history.Recovery;
import circuit.history.UnderWay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions that were cut short and wait to be gone on with, or to be kept as they are. */
final class Leftovers {
    /** After this long an athlete has cooled down: what was done is a session of its own. */
    private static final Duration TOO_OLD = Duration.ofHours(12);

    private final Checkpoints checkpoints;
    private final Ledger ledger;
    private final Host host;

    Leftovers(Folders folders, Host host) {
        checkpoints = new Checkpoints(folders.state());
        ledger = new Ledger(folders.data(), new Recovery(List.of(folders.data(), folders.state())));
        this.host = host;
    }

    /** Says what is under way or unfinished, before another session begins; what is too old is kept as it is. */
    void tell() {
        try {
            for (Unfinished unfinished : checkpoints.unfinished()) {
                Optional<Checkpoint> checkpoint = unfinished.checkpoint();
                if (unfinished.isUnderWay()) {
                    say("another session is under way"
                            + checkpoint.map(c -> ": " + name(c)).orElse(""));
                } else if (checkpoint.isPresent() && isTooOld(checkpoint.get())) {
                    settle(checkpoint.get());
                } else if (checkpoint.isPresent()) {
                    say("%s is unfinished; go on with it: circuit resume, or keep it as it is: circuit resume --discard"
                            .formatted(name(checkpoint.get())));
                } else {
                    say("an unfinished session cannot be read: " + unfinished.file());
                }
            }
        } catch (HistoryException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    /** The session that was cut short last, unless somebody is walking it. */
    Optional<Checkpoint> last() throws HistoryException {
        List<Checkpoint> found = new ArrayList<>();
        for (Unfinished unfinished : checkpoints.unfinished()) {
            if (!unfinished.isUnderWay()) {
                unfinished.checkpoint().ifPresent(found::add);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    boolean isTooOld(Checkpoint checkpoint) {
        Instant started = checkpoint.entry().session().started().toInstant();
        return Duration.between(started, host.clock().instant()).compareTo(TOO_OLD) > 0;
    }

    /** Keeps what was done as a session that ended early, and says so. */
    void settle(Checkpoint checkpoint) throws HistoryException {
        Optional<UnderWay> mine = checkpoints.begin(checkpoint.id());
        if (mine.isEmpty()) {
            say("%s is under way elsewhere".formatted(name(checkpoint)));
            return;
        }
        try (UnderWay file = mine.get()) {
            ledger.saveOnce(checkpoint.entry(), host.clock().instant())
                    .notices()
                    .forEach(this::say);
            file.forget();
        }
        say("%s is kept as it was left, as ended early".formatted(name(checkpoint)));
    }

    private String name(Checkpoint checkpoint) {
        return "%s of %s %s"
                .formatted(
                        checkpoint.routine(),
                        RoutineTable.ago(checkpoint.entry().session().started().toInstant(), host.clock()),
                        checkpoint.entry().session().started().toLocalTime().withSecond(0));
    }

    private void say(String line) {
        host.err().println("circuit: " + line);
    }
}
