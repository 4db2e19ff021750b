package circuit.session;

import circuit.plan.PlannedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was done so far, a result a set; a set that is done again gets a new one. */
final class SetResults {
    private final Map<Integer, SetResult> byNumber = new TreeMap<>();

    void put(SetResult result) {
        byNumber.put(result.set().number(), result);
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
