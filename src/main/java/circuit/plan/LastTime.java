package circuit.plan;

import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was done of an exercise in the last session that had it, set by set. */
public record LastTime(List<Done> sets) {
    private static final String SKIPPED = "-";

    public LastTime {
        sets = List.copyOf(sets);
    }

    /**
     * One set.
     *
     * @param reps empty for a timed set
     * @param time none for a set that was skipped
     */
    public record Done(Optional<Side> side, OptionalInt reps, Duration time, boolean skipped) {
        private String text() {
            if (skipped) {
                return SKIPPED;
            }
            return reps.isPresent()
                    ? String.valueOf(reps.getAsInt())
                    : TimeText.written(Duration.ofSeconds(time.toSeconds()));
        }
    }

    /** The most reps of one set. */
    int best() {
        return sets.stream().mapToInt(set -> set.reps().orElse(0)).max().orElse(0);
    }

    /** Whether there were at least {@code count} sets, each with at least that many reps. */
    boolean isReached(int reps, int count) {
        return sets.size() >= count
                && sets.stream().allMatch(set -> !set.skipped() && set.reps().orElse(0) >= reps);
    }

    /** {@code 12, 12, 10}: the sets of one side, or of both at once. */
    String text(Optional<Side> side) {
        return String.join(
                ", ",
                sets.stream()
                        .filter(set -> side.isEmpty()
                                || set.side().isEmpty()
                                || set.side().equals(side))
                        .map(Done::text)
                        .toList());
    }

    /** The same for both sides; the sides apart where they differ. */
    String text() {
        boolean sided = sets.stream().anyMatch(set -> set.side().isPresent());
        String left = text(Optional.of(Side.LEFT));
        String right = text(Optional.of(Side.RIGHT));
        if (!sided) {
            return text(Optional.empty());
        }
        return left.equals(right) ? left : "left %s; right %s".formatted(left, right);
    }
}
