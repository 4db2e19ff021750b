package circuit.history;

import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.LastTime;
import circuit.plan.TrainingHistory;
import java.nio.file.Path;
import java.time.Duration;
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

/**
 * What a plan asks of the history.
 *
 * @param lastDone when each exercise was last done, in whatever way
 * @param lastTimes what was done of each variant in the last session that had it
 * @param paces how long one movement of each exercise takes the athlete
 */
record HistoryLookup(
        Map<String, Instant> lastDone, Map<ExerciseVariant, LastTime> lastTimes, Map<String, Duration> paces)
        implements TrainingHistory {
    /** Some ten thousand sets, more than a year of daily training: a plan takes no longer after ten years. */
    static final long RECENT_BYTES = 1 << 20;

    static HistoryLookup of(Path folder, Collection<ExerciseVariant> variants) throws HistoryException {
        if (variants.isEmpty()) {
            return new HistoryLookup(Map.of(), Map.of(), Map.of());
        }
        // Sessions first: a session that is saved meanwhile has all its sets or does not count.
        Set<String> sessions = new HashSet<>();
        HistoryTable.SESSIONS.forEachOfLast(folder, RECENT_BYTES, row -> sessions.add(row.required("session")));
        Collector sets = new Collector(variants);
        HistoryTable.SETS.forEachOfLast(folder, RECENT_BYTES, row -> {
            if (sets.exercises.contains(row.text("exercise")) && sessions.contains(row.text("session"))) {
                sets.add(SetRow.of(row));
            }
        });
        return new HistoryLookup(
                Map.copyOf(sets.lastDone), sets.lastTimes(), new PaceTable(folder).medians(sets.exercises));
    }

    @Override
    public Optional<Instant> lastDone(String exercise) {
        return Optional.ofNullable(lastDone.get(exercise));
    }

    @Override
    public Optional<LastTime> lastTime(ExerciseVariant variant) {
        return Optional.ofNullable(lastTimes.get(variant));
    }

    @Override
    public Optional<Duration> pace(String exercise) {
        return Optional.ofNullable(paces.get(exercise));
    }

    /** Groups sets by variant and session. */
    private static final class Collector {
        private final Set<String> exercises;
        private final Map<ExerciseVariant, Map<String, List<SetRow>>> sessions = new HashMap<>();
        private final Map<String, Instant> lastDone = new HashMap<>();

        Collector(Collection<ExerciseVariant> variants) {
            exercises = variants.stream().map(ExerciseVariant::exercise).collect(Collectors.toSet());
            variants.forEach(variant -> sessions.put(variant, new LinkedHashMap<>()));
        }

        void add(SetRow set) {
            if (set.wasBegun()) {
                lastDone.merge(set.exercise(), started(set), (a, b) -> a.isAfter(b) ? a : b);
            }
            SetRow.Performance done = set.performance();
            Map<String, List<SetRow>> itsSessions =
                    sessions.get(new ExerciseVariant(set.exercise(), done.reps().isPresent(), done.kilograms()));
            if (itsSessions != null) {
                itsSessions
                        .computeIfAbsent(set.session(), id -> new ArrayList<>())
                        .add(set);
            }
        }

        Map<ExerciseVariant, LastTime> lastTimes() {
            Map<ExerciseVariant, LastTime> lastTimes = new HashMap<>();
            sessions.forEach((variant, bySession) -> bySession.values().stream()
                    .filter(sets -> sets.stream().anyMatch(SetRow::wasBegun))
                    .reduce((a, b) -> started(b.get(0)).isBefore(started(a.get(0))) ? a : b)
                    .ifPresent(sets -> lastTimes.put(variant, lastTime(sets))));
            return lastTimes;
        }

        private static Instant started(SetRow set) {
            return set.started().toInstant();
        }

        private static LastTime lastTime(List<SetRow> sets) {
            return new LastTime(sets.stream()
                    .map(set -> new LastTime.Done(
                            set.position().side(),
                            set.performance().reps(),
                            set.performance().time(),
                            !set.wasDone()))
                    .toList());
        }
    }
}
