package circuit.session;

import circuit.plan.Plan;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept of a session.
 *
 * @param results in the plan's order, without the sets that were never reached
 * @param completed whether the last step was reached
 * @param blockTimes how long the blocks took that the clock may end, once they are over, by their numbers
 */
public record Outcome(
        Plan plan, List<SetResult> results, Totals totals, boolean completed, Map<Integer, Duration> blockTimes) {
    /** The work that makes a session of which no set was done. */
    private static final Duration LEAST_WORK = Duration.ofSeconds(30);

    /** Where the session's time went; rest includes lead-ins and switches. */
    public record Totals(Duration work, Duration rest, Duration paused) {
        /** No time at all. */
        public static final Totals NONE = new Totals(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        /** The whole time, pauses included. */
        public Duration elapsed() {
            return work.plus(rest).plus(paused);
        }

        /** Rounded to tenths of a second, as the history keeps them. */
        public Totals toTenths() {
            return new Totals(TimeText.toTenth(work), TimeText.toTenth(rest), TimeText.toTenth(paused));
        }

        /** Rounded to seconds so that the parts still add up to the whole, and are what the history tells later. */
        public Totals toWholeSeconds() {
            Totals kept = toTenths();
            Duration worked = TimeText.toSecond(kept.work);
            Duration active = TimeText.toSecond(kept.work.plus(kept.rest));
            return new Totals(
                    worked,
                    active.minus(worked),
                    TimeText.toSecond(kept.elapsed()).minus(active));
        }
    }

    public Outcome {
        results = List.copyOf(results);
        blockTimes = Map.copyOf(blockTimes);
    }

    public Outcome(Plan plan, List<SetResult> results, Totals totals, boolean completed) {
        this(plan, results, totals, completed, Map.of());
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

    /** How many sets the plan has; of a block that the clock ends, those that were reached. */
    public int setsPlanned() {
        Set<Integer> reached =
                results.stream().map(result -> result.set().number()).collect(Collectors.toSet());
        return (int) plan.sets().stream()
                .filter(set -> set.rounds() > 0 || reached.contains(set.number()))
                .count();
    }

    /** What was reached in the blocks that the clock ends, such as {@code 5 rounds and 12 reps}; empty without any. */
    public Optional<String> result() {
        return Optional.of(BlockResult.of(plan, results, blockTimes).stream()
                        .map(BlockResult::text)
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    /** Whether enough was done to keep it. */
    public boolean isWorthKeeping() {
        return isWorthKeeping(setsDone(), totals.work());
    }

    /** A session without one set done and with less than {@link #LEAST_WORK} of work, as it is shown, was only begun. */
    public static boolean isWorthKeeping(int setsDone, Duration work) {
        return setsDone > 0 || TimeText.toSecond(work).compareTo(LEAST_WORK) >= 0;
    }
}
