package circuit.session;

import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The result of each set so far, in the plan's order; a set that is done again gets a new result. */
final class SetResults {
    private static final Duration BEGUN = Duration.ofSeconds(1);

    private final Map<Integer, SetResult> results = new TreeMap<>();

    SetResults(List<SetResult> before) {
        before.forEach(result -> results.put(result.set().number(), result));
    }

    /** The set ran its time, or the athlete said that it is done; of a shortened set only the reps reached count. */
    SetResult finished(PlannedSet set, Duration time, boolean byKey) {
        Effort effort = set.dose().effort();
        boolean cutShort = !byKey && time.compareTo(set.length()) < 0;
        int reps = cutShort || effort instanceof Effort.MaxReps ? paced(set, time) : set.reps();
        SetResult result = new SetResult(set, status(effort, reps, time), reps, time, byKey);
        results.put(set.number(), result);
        return result;
    }

    private static SetResult.Status status(Effort effort, int reps, Duration time) {
        boolean partial = (effort instanceof Effort.Timed timed && time.compareTo(timed.length()) < 0)
                || (effort instanceof Effort.Reps aim && reps < aim.least());
        return partial ? SetResult.Status.PARTIAL : SetResult.Status.DONE;
    }

    /** The athlete left the set; within its first second it does not count as begun. */
    Optional<SetResult> brokenOff(PlannedSet set, Duration time) {
        if (time.compareTo(BEGUN) < 0) {
            return Optional.empty();
        }
        int reps = paced(set, time);
        SetResult result = new SetResult(set, SetResult.Status.PARTIAL, reps, time, true);
        results.put(set.number(), result);
        return Optional.of(result);
    }

    /** The athlete skipped the set; one that was done before stays done. */
    Optional<SetResult> skipped(PlannedSet set) {
        if (of(set).filter(r -> r.status() == SetResult.Status.DONE).isPresent()) {
            return Optional.empty();
        }
        SetResult result = SetResult.skipped(set);
        results.put(set.number(), result);
        return Optional.of(result);
    }

    SetResult corrected(SetResult before, int reps) {
        SetResult result = before.corrected(reps);
        results.put(before.set().number(), result);
        return result;
    }

    Optional<SetResult> of(PlannedSet set) {
        return Optional.ofNullable(results.get(set.number()));
    }

    List<SetResult> all() {
        return List.copyOf(results.values());
    }

    /** The highest round in which something was done. */
    int rounds() {
        return results.values().stream()
                .filter(r -> r.status() != SetResult.Status.SKIPPED)
                .mapToInt(r -> r.set().round())
                .max()
                .orElse(0);
    }

    private static int paced(PlannedSet set, Duration time) {
        if (!set.isReps()) {
            return 0;
        }
        int reps = (int) Math.min(SetResult.MOST_REPS, time.dividedBy(set.repLength()));
        return set.dose().effort() instanceof Effort.Reps ? Math.min(reps, set.reps()) : reps;
    }
}
