package circuit.session;

import circuit.plan.PlannedSet;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was done so far, a result a set; a set that is done again gets a new one. */
final class SetResults {
    /** A set that is left earlier than this does not count as begun. */
    private static final Duration BEGUN = Duration.ofSeconds(1);

    private final Map<Integer, SetResult> byNumber = new TreeMap<>();
    private final EventLog events;

    SetResults(List<SetResult> before, EventLog events) {
        before.forEach(this::put);
        this.events = events;
    }

    private void put(SetResult result) {
        byNumber.put(result.set().number(), result);
    }

    void record(SetResult result, long time) {
        put(result);
        events.add(new Event.SetRecorded(Duration.ofNanos(time), result));
    }

    /** Keeps a set that ended; a key that is pressed at once after an earlier attempt replaces nothing. */
    void finish(StepProgress progress, boolean byKey, long time) {
        if (!byKey || isBegun(progress) || of(progress.step().set()).isEmpty()) {
            record(SetResult.finished(progress, byKey), time);
        }
    }

    /**
     * Keeps what was done of a set that is left.
     *
     * @param forGood whether it will not be done again, so that it replaces an earlier attempt
     */
    void breakOff(StepProgress progress, boolean forGood, long time) {
        if (progress.step().isWork()
                && isBegun(progress)
                && (forGood || of(progress.step().set()).isEmpty())) {
            record(SetResult.brokenOff(progress), time);
        }
    }

    /** A set that was done before stays done. */
    void skip(PlannedSet set, long time) {
        if (!isDone(set)) {
            record(SetResult.skipped(set), time);
        }
    }

    private static boolean isBegun(StepProgress progress) {
        return progress.elapsed().compareTo(BEGUN) >= 0;
    }

    Optional<SetResult> of(PlannedSet set) {
        return Optional.ofNullable(byNumber.get(set.number()));
    }

    boolean isDone(PlannedSet set) {
        return of(set).filter(result -> result.status() == SetResult.Status.DONE)
                .isPresent();
    }

    /** In the plan's order. */
    List<SetResult> all() {
        return List.copyOf(byNumber.values());
    }
}
