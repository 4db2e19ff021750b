package circuit.session;

import circuit.plan.Plan;
import java.util.List;

/**
 * What is kept of a session.
 *
 * @param results in the plan's order, without the sets that were never reached
 * @param completed whether the last step was reached
 * @param rounds how many rounds had at least one set done or begun
 */
public record Outcome(Plan plan, List<SetResult> results, Totals totals, boolean completed, int rounds) {
    public Outcome {
        results = List.copyOf(results);
    }

    /** How many sets were completed. */
    public int setsDone() {
        return count(SetStatus.DONE);
    }

    /** How many sets have that status. */
    public int count(SetStatus status) {
        return (int) results.stream().filter(r -> r.status() == status).count();
    }

    /** How many sets the plan has. */
    public int setsPlanned() {
        return plan.sets().size();
    }

    /** Whether anything was done at all; otherwise nothing is kept. */
    public boolean isWorthKeeping() {
        return results.stream().anyMatch(r -> r.status() != SetStatus.SKIPPED);
    }
}
