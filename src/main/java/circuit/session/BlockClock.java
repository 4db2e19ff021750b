package circuit.session;

import circuit.plan.PlannedSet.Slot;
import circuit.plan.Step;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A block by the clock, under way, on the session's clock in nanoseconds.
 *
 * @param slot of its first set
 * @param zero when the block began, or would have for the set under way to start when it did
 * @param cues of the whole block; none where the clock only sets its pace
 */
record BlockClock(Slot slot, long zero, Optional<CueSchedule> cues) {

    /** Begins the block of a step, if the step is work of one. */
    static Optional<BlockClock> begin(Step step, long time) {
        return step.set()
                .slot()
                .filter(slot -> step.isWork())
                .map(slot -> slot.endsByClock()
                        ? new BlockClock(
                                slot,
                                time,
                                Optional.of(
                                        CueSchedule.ofBlock(step, slot.clock().time())))
                        : new BlockClock(slot, time - before(slot), Optional.empty()));
    }

    /** How long the sets took that were done of the block of a step; nothing where the clock only sets its pace. */
    static long spent(Step step, List<SetResult> done) {
        return step.set().slot().filter(Slot::endsByClock).stream()
                .flatMap(slot ->
                        done.stream().filter(result -> slot.isWith(result.set().slot())))
                .mapToLong(result -> result.time().toNanos())
                .sum();
    }

    /** Whether a step belongs to this block. */
    boolean has(Step step) {
        return slot.isWith(step.set().slot());
    }

    /** The same block, if the athlete starts a step now rather than when it was due. */
    BlockClock restarted(Step step, long time) {
        if (slot.endsByClock()) {
            return this;
        }
        long start = step.isWork() ? time : time + step.length().toNanos();
        return new BlockClock(slot, start - before(slotOf(step)), cues);
    }

    /** How long a step lasts that starts now: a rest lasts until the next slot. */
    Duration length(Step step, long time) {
        boolean isRestOfSlot = step.kind() == Step.Kind.REST && !slot.endsByClock();
        return isRestOfSlot ? Duration.ofNanos(Math.max(0, zero + before(slotOf(step)) - time)) : step.length();
    }

    private static Slot slotOf(Step step) {
        return step.set().slot().orElseThrow();
    }

    /** From the block's start to that slot. */
    private static long before(Slot slot) {
        return (slot.number() - 1) * slot.clock().time().toNanos();
    }

    /** When the clock ends the block. */
    OptionalLong end() {
        return slot.endsByClock() ? OptionalLong.of(zero + slot.clock().time().toNanos()) : OptionalLong.empty();
    }

    /** When its next cue after that time is due. */
    OptionalLong nextAfter(long time) {
        OptionalLong next = cues.map(all -> all.nextAfter(time - zero)).orElse(OptionalLong.empty());
        return next.isPresent() ? OptionalLong.of(zero + next.getAsLong()) : next;
    }

    /** How long ago half of its time was over; empty before, and where the clock only sets its pace. */
    Optional<Duration> sinceHalf(long time) {
        return cues.flatMap(all -> all.since(Duration.ofNanos(time - zero), Set.of(Cue.Kind.HALFWAY)));
    }

    /** Its cues after one time and up to another, with the times at which they are due. */
    Stream<CueSchedule.Entry> due(long after, long until) {
        return cues.map(all -> all.due(after - zero, until - zero)).orElse(List.of()).stream()
                .map(entry -> new CueSchedule.Entry(zero + entry.after(), entry.cue()));
    }
}
