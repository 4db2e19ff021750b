package circuit.history;

import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.LastTime;
import circuit.plan.TrainingHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what a plan asks of the history. */
final class HistoryLookup {
    /** Some ten thousand sets, more than a year of daily training: a plan takes no longer after ten years. */
    static final long RECENT_BYTES = 1 << 20;

    private HistoryLookup() {}

    static TrainingHistory of(HistoryReader history, Collection<ExerciseVariant> variants) throws HistoryException {
        Set<String> exercises = variants.stream().map(ExerciseVariant::exercise).collect(Collectors.toSet());
        if (exercises.isEmpty()) {
            return TrainingHistory.NONE;
        }
        // Sessions first: a session that is saved meanwhile has all its sets or does not count.
        Set<String> sessions = new HashSet<>();
        history.forEachRecent(
                HistoryTable.SESSIONS, row -> sessions.add(SessionRow.of(row).session()));
        Map<String, Instant> lastDone = new HashMap<>();
        Map<ExerciseVariant, Map<String, List<SetRow>>> sets = new HashMap<>();
        history.forEachRecent(HistoryTable.SETS, row -> {
            if (!exercises.contains(row.text("exercise")) || !sessions.contains(row.text("session"))) {
                return;
            }
            SetRow set = SetRow.of(row);
            if (set.wasBegun()) {
                lastDone.merge(set.exercise(), started(set), (a, b) -> a.isAfter(b) ? a : b);
            }
            SetRow.Performance done = set.performance();
            sets.computeIfAbsent(
                            new ExerciseVariant(set.exercise(), done.reps().isPresent(), done.kilograms()),
                            variant -> new LinkedHashMap<>())
                    .computeIfAbsent(set.session(), session -> new ArrayList<>())
                    .add(set);
        });
        Map<ExerciseVariant, LastTime> lastTimes = new HashMap<>();
        for (ExerciseVariant variant : variants) {
            latest(sets.getOrDefault(variant, Map.of())).ifPresent(last -> lastTimes.put(variant, last));
        }
        return new TrainingHistory(lastDone, lastTimes, PaceTable.medians(history, exercises));
    }

    /** What was done in the latest of these sessions in which anything was; of two that began at once, the later row. */
    private static Optional<LastTime> latest(Map<String, List<SetRow>> sessions) {
        return sessions.values().stream()
                .filter(sets -> sets.stream().anyMatch(SetRow::wasBegun))
                .reduce((a, b) -> started(b.get(0)).isBefore(started(a.get(0))) ? a : b)
                .map(sets -> new LastTime(sets.stream()
                        .map(set -> new LastTime.Done(
                                set.position().side(),
                                set.performance().reps(),
                                set.performance().time(),
                                !set.wasDone()))
                        .toList()));
    }

    private static Instant started(SetRow set) {
        return set.started().toInstant();
    }
}
