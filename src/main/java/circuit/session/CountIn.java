package circuit.session;

import circuit.plan.Step;
import circuit.session.cue.CueSchedule;
import circuit.session.cue.PendingCues;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

/** The seconds in which the athlete takes position again after a pause; its times are the ticker's. */
final class CountIn {
    private Optional<PendingCues> cues = Optional.empty();
    private long end;

    void start(Step step, Duration length, long now) {
        cues = Optional.of(new PendingCues(CueSchedule.ofCountIn(step, length), now));
        end = now + length.toNanos();
    }

    void stop() {
        cues = Optional.empty();
    }

    boolean isRunning() {
        return cues.isPresent();
    }

    boolean isOver(long now) {
        return isRunning() && now - end >= 0;
    }

    long end() {
        return end;
    }

    /** What is left of it; zero while it does not run. */
    Duration left(long now) {
        return Duration.ofNanos(isRunning() ? Math.max(0, end - now) : 0);
    }

    /** Tells each of its last seconds once. */
    void tellSeconds(long now, IntConsumer receiver) {
        cues.ifPresent(pending -> pending.takeDue(now, (due, cue) -> receiver.accept(cue.count())));
    }

    /** The ticker's reading at which it has a cue, or is over. */
    OptionalLong nextDue() {
        return cues.isPresent() ? OptionalLong.of(cues.get().nextDue().orElse(end)) : OptionalLong.empty();
    }
}
