package circuit.session;

import circuit.plan.Plan;
import java.time.Duration;
import java.util.List;

/**
 * What is kept of a session.
 *
 * @param results in the plan's order, without the sets that were never reached
 * @param completed whether the last step was reached
 */
public record Outcome(Plan plan, List<SetResult> results, Totals totals, boolean completed) {
    /** Where the session's time went; rest includes lead-ins and switches. */
    public record Totals(Duration work, Duration rest, Duration paused) {
        /** No time at all. */
        public static final Totals NONE = new Totals(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        /** The whole time, pauses included. */
        public Duration elapsed() {
            return work.plus(rest).plus(paused);
        }

        /** Rounded to seconds so that the parts still add up to the whole. */
        public Totals toWholeSeconds() {
            Duration worked = rounded(work);
            Duration active = rounded(work.plus(rest));
            return new Totals(worked, active.minus(worked), rounded(elapsed()).minus(active));
        }

        private static Duration rounded(Duration time) {
            return Duration.ofSeconds(time.plusMillis(500).toSeconds());
        }
    }

    public Outcome {
        results = List.copyOf(results);
    }

    /** How many sets were completed. */
    public int setsDone() {
        return count(SetResult.Status.DONE);
    }

    /** How many sets have that status. */
    public int count(SetResult.Status status) {
        return (int) results.stream().filter(r -> r.status() == status).count();
    }

    /** The highest round in which something was done. */
    public int rounds() {
        return results.stream()
                .filter(r -> r.status() != SetResult.Status.SKIPPED)
                .mapToInt(r -> r.set().round())
                .max()
                .orElse(0);
    }

    /** How many sets the plan has. */
    public int setsPlanned() {
        return plan.sets().size();
    }

    /** Whether anything was done at all; otherwise nothing is kept. */
    public boolean isWorthKeeping() {
        return results.stream().anyMatch(r -> r.status() != SetResult.Status.SKIPPED);
    }
}
