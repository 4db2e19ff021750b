package circuit.history;

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

/** What the ledger knows of some variants, read from its end no further back than it takes to be sure. */
record Recollection(Map<String, Instant> done, Map<ExerciseVariant, LastTime> last, Map<String, Duration> paces)
        implements TrainingHistory {

    static TrainingHistory of(Path folder, Collection<ExerciseVariant> variants) throws HistoryException {
        if (variants.isEmpty()) {
            return TrainingHistory.NONE;
        }
        Search search = new Search(variants);
        try (Tables<Seen, Cells> tables = Tables.cellsBackward(folder)) {
            search.through(tables);
        }
        List<String> exercises =
                variants.stream().map(ExerciseVariant::exercise).distinct().toList();
        return new Recollection(search.done, search.last(), new Paces(folder, Disk.REAL).of(exercises));
    }

    @Override
    public Optional<Instant> lastDone(String exercise) {
        return Optional.ofNullable(done.get(exercise));
    }

    @Override
    public Optional<LastTime> lastTime(ExerciseVariant variant) {
        return Optional.ofNullable(last.get(variant));
    }

    @Override
    public Optional<Duration> pace(String exercise) {
        return Optional.ofNullable(paces.get(exercise));
    }

    /** The rows of the variants that are looked for, session by session. */
    private static final class Search {
        private final Latest<ExerciseVariant> latest;
        private final Map<String, Set<ExerciseVariant>> exercises = new HashMap<>();
        private final Map<ExerciseVariant, Map<String, List<SetRow>>> sessions = new HashMap<>();
        private final Map<String, Instant> done = new HashMap<>();
        private String startedText = "";
        private Instant started = Instant.MIN;

        Search(Collection<ExerciseVariant> variants) {
            latest = new Latest<>(variants);
            variants.forEach(variant -> exercises
                    .computeIfAbsent(variant.exercise(), exercise -> new HashSet<>())
                    .add(variant));
            variants.forEach(variant -> sessions.put(variant, new LinkedHashMap<>()));
        }

        void through(Tables<Seen, Cells> tables) throws HistoryException {
            Committed committed = new Committed(tables, HistoryReader.MOST_SESSIONS);
            for (int i = 0; i < HistoryReader.MOST_SETS && !latest.isSettled(); i++) {
                Optional<Cells> set = tables.nextSet();
                if (set.isEmpty()) {
                    return;
                }
                if (exercises.containsKey(set.get().text("exercise"))
                        && committed.has(set.get().text("session"))) {
                    read(set.get());
                }
            }
        }

        private void read(Cells cells) {
            try {
                Instant started = started(cells.required("started"));
                if (isPast(cells.text("exercise"), started)) {
                    latest.pass(cells.text("session"), started);
                } else {
                    add(SetRow.of(cells));
                }
            } catch (IllegalArgumentException broken) {
                // It costs itself and no other.
            }
        }

        /** A session's rows come one after the other, and all began when it did. */
        private Instant started(String text) {
            if (!text.equals(startedText)) {
                started = Moment.of(text).toInstant();
                startedText = text;
            }
            return started;
        }

        /** Whether all that is asked of an exercise is known from later on; most rows of a long history say no more. */
        private boolean isPast(String exercise, Instant when) {
            Instant last = done.get(exercise);
            return last != null
                    && when.isBefore(last)
                    && exercises.getOrDefault(exercise, Set.of()).stream()
                            .allMatch(variant -> latest.isPast(variant, when));
        }

        private void add(SetRow set) {
            Instant started = set.started().toInstant();
            ExerciseVariant variant =
                    new ExerciseVariant(set.exercise(), set.reps().isPresent(), set.kilograms());
            latest.add(set.session(), started, variant, set.wasBegun());
            if (set.wasBegun()) {
                done.merge(set.exercise(), started, (a, b) -> a.isAfter(b) ? a : b);
            }
            Map<String, List<SetRow>> its = sessions.get(variant);
            if (its != null) {
                // From the last set to the first, as they come.
                its.computeIfAbsent(set.session(), id -> new ArrayList<>()).add(0, set);
            }
        }

        Map<ExerciseVariant, LastTime> last() {
            Map<ExerciseVariant, LastTime> last = new HashMap<>();
            latest.found()
                    .forEach((variant, when) -> sessions.getOrDefault(variant, Map.of()).values().stream()
                            .filter(sets -> sets.get(0).started().toInstant().equals(when))
                            .filter(sets -> sets.stream().anyMatch(SetRow::wasBegun))
                            .findFirst()
                            .ifPresent(sets -> last.put(variant, lastTime(sets))));
            return last;
        }

        private static LastTime lastTime(List<SetRow> sets) {
            return new LastTime(sets.stream()
                    .map(set -> new LastTime.Done(set.side(), set.reps(), set.time(), !set.wasDone()))
                    .toList());
        }
    }
}
