package circuit.session;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.routine.Block.Clock;
import circuit.text.English;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was reached in a block that the clock ends. */
public sealed interface BlockResult {
    /** As the history keeps it, and people read it. */
    String text();

    /** Whether this is a better result than another; results of two kinds are not compared. */
    boolean isBetterThan(BlockResult other);

    /**
     * As many rounds as possible.
     *
     * @param reps those of the rounds that were not completed
     */
    record Rounds(int rounds, int reps) implements BlockResult {
        private static final Pattern TEXT = Pattern.compile("([0-9]{1,5}) rounds?(?: and ([0-9]{1,6}) reps?)?");

        @Override
        public String text() {
            return English.count(rounds, "round") + (reps > 0 ? " and " + English.count(reps, "rep") : "");
        }

        @Override
        public boolean isBetterThan(BlockResult other) {
            return other instanceof Rounds less
                    && (rounds > less.rounds || (rounds == less.rounds && reps > less.reps));
        }

        private static Rounds of(Collection<List<SetResult>> rounds, Plan plan) {
            int complete = 0;
            int reps = 0;
            for (List<SetResult> round : rounds) {
                if (isComplete(round, plan)) {
                    complete++;
                } else {
                    reps += round.stream().mapToInt(SetResult::reps).sum();
                }
            }
            return new Rounds(complete, reps);
        }

        private static boolean isComplete(List<SetResult> round, Plan plan) {
            SetResult last = round.get(round.size() - 1);
            boolean isAnySkipped = round.stream().anyMatch(set -> set.status() == SetResult.Status.SKIPPED);
            return !isAnySkipped
                    && last.status() == SetResult.Status.DONE
                    && round.size() == setsOfRound(last.set(), plan);
        }

        private static long setsOfRound(PlannedSet set, Plan plan) {
            return plan.sets().stream()
                    .filter(other -> other.round() == set.round()
                            && set.slot().orElseThrow().isWith(other.slot()))
                    .count();
        }
    }

    /** For time, and done before the cap. */
    record Time(Duration elapsed) implements BlockResult {
        private static final Pattern TEXT = Pattern.compile("done in (?:([0-9]{1,2}):)?([0-9]{1,4}):([0-9]{2})");

        @Override
        public String text() {
            return "done in " + TimeText.clock(TimeText.toSecond(elapsed));
        }

        @Override
        public boolean isBetterThan(BlockResult other) {
            return other instanceof Time longer && elapsed.compareTo(longer.elapsed) < 0;
        }
    }

    /** For time, and ended by the cap. */
    record Capped(Duration cap) implements BlockResult {
        @Override
        public String text() {
            return "ended by the cap of " + TimeText.clock(cap);
        }

        @Override
        public boolean isBetterThan(BlockResult other) {
            return false;
        }
    }

    /**
     * Those of all blocks that the clock ends and of which something was done, in the plan's order.
     *
     * @param times how long the blocks took that were done to their end, by their numbers
     */
    static List<BlockResult> of(Plan plan, List<SetResult> results, Map<Integer, Duration> times) {
        Map<Integer, List<SetResult>> byBlock = results.stream()
                .filter(result ->
                        result.set().slot().filter(PlannedSet.Slot::endsByClock).isPresent())
                .collect(Collectors.groupingBy(
                        result -> result.set().slot().orElseThrow().block(), TreeMap::new, Collectors.toList()));
        List<BlockResult> all = new ArrayList<>();
        byBlock.forEach((block, sets) -> {
            Clock clock = sets.get(0).set().slot().orElseThrow().clock();
            if (clock.kind() == Clock.Kind.FOR) {
                Map<Integer, List<SetResult>> rounds = sets.stream()
                        .collect(Collectors.groupingBy(
                                result -> result.set().round(), TreeMap::new, Collectors.toList()));
                all.add(Rounds.of(rounds.values(), plan));
            } else if (times.containsKey(block)) {
                Duration time = times.get(block);
                all.add(time.compareTo(clock.time()) < 0 ? new Time(time) : new Capped(clock.time()));
            }
        });
        return all;
    }

    /** Reads what {@link #text} wrote, if it is one that can be compared. */
    static Optional<BlockResult> parse(String text) {
        Matcher rounds = Rounds.TEXT.matcher(text);
        if (rounds.matches()) {
            return Optional.of(new Rounds(number(rounds.group(1)), number(rounds.group(2))));
        }
        Matcher time = Time.TEXT.matcher(text);
        return time.matches()
                ? Optional.of(new Time(Duration.ofHours(number(time.group(1)))
                        .plusMinutes(number(time.group(2)))
                        .plusSeconds(number(time.group(3)))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
