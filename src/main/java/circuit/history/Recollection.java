package circuit.history;

import circuit.plan.Feat;
import circuit.plan.LastTime;
import circuit.plan.Past;
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

/** What the ledger knows of some feats, read from its end no further back than it takes to be sure. */
record Recollection(Map<String, Instant> done, Map<Feat, LastTime> last, Map<String, Duration> paces) implements Past {

    static Past of(Path folder, Collection<Feat> feats) throws HistoryException {
        if (feats.isEmpty()) {
            return Past.NONE;
        }
        Search search = new Search(feats);
        try (Tables<Seen, Cells> tables = Tables.cellsBackward(folder)) {
            search.through(tables);
        }
        List<String> exercises = feats.stream().map(Feat::exercise).distinct().toList();
        return new Recollection(search.done, search.last(), new Paces(folder, Disk.REAL).of(exercises));
    }

    @Override
    public Optional<Instant> lastDone(String exercise) {
        return Optional.ofNullable(done.get(exercise));
    }

    @Override
    public Optional<LastTime> lastTime(Feat feat) {
        return Optional.ofNullable(last.get(feat));
    }

    @Override
    public Optional<Duration> pace(String exercise) {
        return Optional.ofNullable(paces.get(exercise));
    }

    /** The rows of the feats that are looked for, session by session. */
    private static final class Search {
        private final Latest<Feat> latest;
        private final Map<String, Set<Feat>> exercises = new HashMap<>();
        private final Map<Feat, Map<String, List<SetRow>>> sessions = new HashMap<>();
        private final Map<String, Instant> done = new HashMap<>();
        private String startedText = "";
        private Instant started = Instant.MIN;

        Search(Collection<Feat> feats) {
            latest = new Latest<>(feats);
            feats.forEach(feat -> exercises
                    .computeIfAbsent(feat.exercise(), exercise -> new HashSet<>())
                    .add(feat));
            feats.forEach(feat -> sessions.put(feat, new LinkedHashMap<>()));
        }

        void through(Tables<Seen, Cells> tables) throws HistoryException {
            Committed committed = new Committed(tables, History.MOST_SESSIONS);
            for (int i = 0; i < History.MOST_SETS && !latest.isSettled(); i++) {
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
                    && exercises.getOrDefault(exercise, Set.of()).stream().allMatch(feat -> latest.isPast(feat, when));
        }

        private void add(SetRow set) {
            Instant started = set.started().toInstant();
            Feat feat = new Feat(set.exercise(), set.reps().isPresent(), set.kilograms());
            latest.add(set.session(), started, feat, set.wasBegun());
            if (set.wasBegun()) {
                done.merge(set.exercise(), started, (a, b) -> a.isAfter(b) ? a : b);
            }
            Map<String, List<SetRow>> its = sessions.get(feat);
            if (its != null) {
                // From the last set to the first, as they come.
                its.computeIfAbsent(set.session(), id -> new ArrayList<>()).add(0, set);
            }
        }

        Map<Feat, LastTime> last() {
            Map<Feat, LastTime> last = new HashMap<>();
            latest.found()
                    .forEach((feat, when) -> sessions.getOrDefault(feat, Map.of()).values().stream()
                            .filter(sets -> sets.get(0).started().toInstant().equals(when))
                            .filter(sets -> sets.stream().anyMatch(SetRow::wasBegun))
                            .findFirst()
                            .ifPresent(sets -> last.put(feat, lastTime(sets))));
            return last;
        }

        private static LastTime lastTime(List<SetRow> sets) {
            return new LastTime(sets.stream()
                    .map(set -> new LastTime.Done(set.side(), set.reps(), set.time(), !set.wasDone()))
                    .toList());
        }
    }
}
