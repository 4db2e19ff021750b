package circuit.session;

import circuit.plan.Step;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The clock of the block under way, if it has one, and how long the blocks took that are over. */
final class BlockTimer {
    private static final long NEVER = Long.MAX_VALUE;

    private final Map<Integer, Duration> times = new HashMap<>();
    private Optional<BlockClock> block = Optional.empty();
    /** What a resumed session has spent of its first block before. */
    private long spent;

    /** Before the first step; {@code done} is what a resumed session did before. */
    BlockTimer(Step first, List<SetResult> done) {
        spent = BlockClock.spent(first, done);
    }

    /** Begins the block of a step, unless it is under way, and returns how long the step lasts in it. */
    Duration enter(Step step, long time) {
        block = block.filter(clock -> clock.has(step)).or(() -> BlockClock.begin(step, time - spent));
        spent = block.isPresent() ? 0 : spent;
        return block.map(clock -> clock.length(step, time)).orElse(step.length());
    }

    /** The athlete starts a step now rather than when it was due. */
    void restart(Step step, long time) {
        block = block.filter(clock -> clock.has(step)).map(clock -> clock.restarted(step, time));
    }

    /** The block is over, by the clock or because all of it was done. */
    void end(long time) {
        block.filter(clock -> clock.slot().endsByClock())
                .ifPresent(clock -> times.put(clock.slot().block(), Duration.ofNanos(time - clock.zero())));
    }

    /** How long the blocks took that are over, by their numbers. */
    Map<Integer, Duration> times() {
        return times;
    }

    /** When the clock ends the block under way; {@link Long#MAX_VALUE} if it does not. */
    long endsAt() {
        return block.map(BlockClock::end).orElse(OptionalLong.empty()).orElse(NEVER);
    }

    /** When the block's next cue after that time is due; {@link Long#MAX_VALUE} if there is none. */
    long nextAfter(long time) {
        return block.map(clock -> clock.nextAfter(time))
                .orElse(OptionalLong.empty())
                .orElse(NEVER);
    }

    /** How long ago half of the block's time was over; empty before, and without a clock that ends it. */
    Optional<Duration> sinceHalf(long time) {
        return block.flatMap(clock -> clock.sinceHalf(time));
    }

    /** The block's cues after one time and up to another. */
    Stream<CueSchedule.Entry> due(long after, long until) {
        return block.stream().flatMap(clock -> clock.due(after, until));
    }
}
