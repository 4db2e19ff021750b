package circuit.plan;

import circuit.routine.Dose.Load;
import circuit.routine.Effort.Distance;
import circuit.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done of an exercise in the last session that had it, set by set. */
public record LastTime(List<Done> sets) {
    private static final String SKIPPED = "-";

    public LastTime {
        sets = List.copyOf(sets);
    }

    /**
     * One set.
     *
     * @param reps empty for a set that is not counted
     * @param time none for a set that was skipped
     * @param metres how far, in a set that went a distance
     * @param skipped whether nothing was done of it
     */
    public record Done(
            Optional<Side> side,
            OptionalInt reps,
            Duration time,
            Optional<BigDecimal> metres,
            Optional<Load> load,
            boolean skipped) {
        private String text() {
            if (skipped) {
                return SKIPPED;
            }
            return reps.isPresent()
                    ? String.valueOf(reps.getAsInt())
                    : metres.map(far -> Distance.ofMetres(far).text())
                            .orElseGet(() -> TimeText.written(Duration.ofSeconds(time.toSeconds())));
        }

        private String textWithLoad() {
            return skipped
                    ? SKIPPED
                    : text() + load.map(weight -> " @ " + weight).orElse(" without");
        }
    }

    /** The load of the last set that was done. */
    Optional<Load> load() {
        return sets.stream()
                .filter(set -> !set.skipped())
                .reduce((earlier, later) -> later)
                .flatMap(Done::load);
    }

    /** The sets that were done with that load, and those that were skipped. */
    LastTime withLastLoad() {
        return new LastTime(sets.stream()
                .filter(set -> set.skipped() || Load.isSame(set.load(), load()))
                .toList());
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

    /**
     * {@code 12, 12, 10}, {@code 20 metres, 20 metres}: the sets of one side, or of both at once; empty if nothing was done on that side.
     *
     * @param today where one of them had another load than this, each is told with its own
     */
    Optional<String> text(Optional<Side> side, Optional<Load> today) {
        List<Done> ofSide = sets.stream()
                .filter(set ->
                        side.isEmpty() || set.side().isEmpty() || set.side().equals(side))
                .toList();
        if (ofSide.stream().allMatch(Done::skipped)) {
            return Optional.empty();
        }
        boolean isAsToday = ofSide.stream().allMatch(set -> set.skipped() || Load.isSame(set.load(), today));
        return Optional.of(
                ofSide.stream().map(isAsToday ? Done::text : Done::textWithLoad).collect(Collectors.joining(", ")));
    }

    /** The same for both sides; the sides apart where they differ, and a side on which nothing was done left out. */
    Optional<String> text(Optional<Load> today) {
        if (sets.stream().noneMatch(set -> set.side().isPresent())) {
            return text(Optional.empty(), today);
        }
        Optional<String> left = text(Optional.of(Side.LEFT), today);
        Optional<String> right = text(Optional.of(Side.RIGHT), today);
        if (left.equals(right)) {
            return left;
        }
        return Optional.of(
                Stream.concat(left.map(sets -> "left " + sets).stream(), right.map(sets -> "right " + sets).stream())
                        .collect(Collectors.joining("; ")));
    }
}
