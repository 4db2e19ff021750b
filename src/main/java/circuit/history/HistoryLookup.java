package circuit.history;

import circuit.history.HistoryReader.Question;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.LastTime;
import circuit.plan.TrainingHistory;
import java.time.Instant;
import java.time.LocalDate;
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

    private final Set<String> exercises;
    private final Question question;
    /** The days on which routines that grow over weeks were done. */
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    /** The ids of the sessions that count, and of those that were ended early. */
    private final Set<String> sessions = new HashSet<>();

    private final Set<String> endedEarly = new HashSet<>();

    private final Map<String, Instant> lastDone = new HashMap<>();
    private final Map<ExerciseVariant, Map<String, List<SetRow>>> sets = new HashMap<>();
    /** The session of the row before, and its set if it is one of those that are asked for. */
    private String session = "";

    private Optional<SetRow> before = Optional.empty();

    private HistoryLookup(Set<String> exercises, Question question) {
        this.exercises = exercises;
        this.question = question;
    }

    static TrainingHistory answer(HistoryReader history, Question question) throws HistoryException {
        Collection<ExerciseVariant> variants = question.variants();
        Set<String> exercises = variants.stream().map(ExerciseVariant::exercise).collect(Collectors.toSet());
        if (exercises.isEmpty()) {
            return TrainingHistory.NONE;
        }
        HistoryLookup lookup = new HistoryLookup(exercises, question);
        // Sessions first: a session that is saved meanwhile has all its sets or does not count.
        history.forEachRecent(HistoryTable.SESSIONS, row -> lookup.addSession(SessionRow.of(row)));
        history.forEachRecent(HistoryTable.SETS, lookup::addSet);
        lookup.takeBefore(true);
        Map<ExerciseVariant, LastTime> lastTimes = new HashMap<>();
        for (ExerciseVariant variant : variants) {
            latest(lookup.sets.getOrDefault(variant, Map.of())).ifPresent(last -> lastTimes.put(variant, last));
        }
        return new TrainingHistory(
                lookup.lastDone,
                lastTimes,
                lookup.days.isEmpty()
                        ? TrainingHistory.Sessions.NONE
                        : new TrainingHistory.Sessions(
                                lookup.days, question.today().get()),
                PaceTable.medians(history, question.before(), exercises));
    }

    private void addSession(SessionRow row) {
        if (row.isTraining() && row.started().toInstant().isBefore(question.before())) {
            if (row.status() == SessionRow.Status.DONE && question.programmes().contains(row.routine())) {
                days.computeIfAbsent(row.routine(), routine -> new ArrayList<>())
                        .add(row.started().toLocalDate());
            }
            sessions.add(row.session());
            if (row.status() == SessionRow.Status.PARTIAL) {
                endedEarly.add(row.session());
            }
        }
    }

    private void addSet(CsvRow row) {
        String id = row.text("session");
        takeBefore(!id.equals(session));
        session = id;
        if (exercises.contains(row.text("exercise")) && sessions.contains(id)) {
            before = Optional.of(SetRow.of(row));
        }
    }

    /** Takes the set before, unless it is the one in which the athlete ended the session. */
    private void takeBefore(boolean isLastOfSession) {
        before.filter(set -> !isLastOfSession || !endedEarly.contains(set.session()) || set.isDone())
                .ifPresent(this::take);
        before = Optional.empty();
    }

    private void take(SetRow set) {
        if (set.wasBegun()) {
            lastDone.merge(set.exercise(), started(set), (a, b) -> a.isAfter(b) ? a : b);
        }
        sets.computeIfAbsent(
                        new ExerciseVariant(set.exercise(), set.measure(), set.plannedKilograms()),
                        variant -> new LinkedHashMap<>())
                .computeIfAbsent(set.session(), id -> new ArrayList<>())
                .add(set);
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
                                set.performance().metres(),
                                set.performance().load(),
                                !set.wasBegun()))
                        .toList()));
    }

    private static Instant started(SetRow set) {
        return set.started().toInstant();
    }
}
