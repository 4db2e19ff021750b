package circuit.history;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.session.SetResult;
import circuit.session.SetStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A set's result without its set, as a checkpoint keeps it.
 *
 * @param number which set of the plan it is, from 1
 * @param exercise the set's exercise, by which another plan is told
 */
public record Mark(int number, String exercise, SetStatus status, int reps, Duration time, boolean byKey) {

    static Mark of(SetResult result) {
        return new Mark(
                result.set().number(),
                result.set().exercise().name(),
                result.status(),
                result.reps(),
                result.time(),
                result.byKey());
    }

    static Optional<List<SetResult>> on(Plan plan, List<Mark> marks) {
        List<PlannedSet> sets = plan.sets();
        List<SetResult> results = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.number > sets.size()
                    || !sets.get(mark.number - 1).exercise().name().equals(mark.exercise)) {
                return Optional.empty();
            }
            results.add(new SetResult(sets.get(mark.number - 1), mark.status, mark.reps, mark.time, mark.byKey));
        }
        return Optional.of(List.copyOf(results));
    }

    List<String> cells() {
        return List.of(
                "set",
                String.valueOf(number),
                exercise,
                status.text(),
                String.valueOf(reps),
                String.valueOf(time.toNanos()),
                String.valueOf(byKey));
    }

    static Mark of(String[] cells) {
        int number = Integer.parseInt(cells[1]);
        if (number < 1) {
            throw new IllegalArgumentException("sets are counted from 1, not " + number);
        }
        return new Mark(
                number,
                cells[2],
                SetStatus.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[4]),
                Duration.ofNanos(Long.parseLong(cells[5])),
                Boolean.parseBoolean(cells[6]));
    }
}
