package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.plan.ExerciseVariant;
import circuit.plan.Plan;
import circuit.plan.TrainingHistory;
import circuit.routine.Dose.Load;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads the history: each question is one pass through a file. Rows that cannot be read are passed over and counted;
 * without files there is no history. Not thread-safe.
 */
public final class HistoryReader {
    private final Path folder;
    /** Of loads that an older version wrote. */
    private final Load.Unit unit;

    private final Map<HistoryTable, UnreadableLines> unreadable = new EnumMap<>(HistoryTable.class);

    /** A reader of the history in that data folder. */
    public HistoryReader(Path folder) {
        this(folder, Load.Unit.KG);
    }

    /**
     * A reader that shows loads.
     *
     * @param unit of a load that an older version wrote, which kept kilograms only
     */
    public HistoryReader(Path folder, Load.Unit unit) {
        this.folder = folder;
        this.unit = unit;
    }

    /** A row of a set. */
    public SetRow set(CsvRow row) {
        return SetRow.of(row, unit);
    }

    /** The lines that could not be read by any question so far, at most one value for each file. */
    public List<UnreadableLines> unreadable() {
        return List.copyOf(unreadable.values());
    }

    /** Hands over every row of a table, as {@link HistoryTable#forEach}. */
    public void forEach(HistoryTable table, Consumer<CsvRow> rows) throws HistoryException {
        note(table, table.forEach(folder, rows));
    }

    /** The same for the rows in the last {@link HistoryLookup#RECENT_BYTES} of the file. */
    void forEachRecent(HistoryTable table, Consumer<CsvRow> rows) throws HistoryException {
        note(table, table.forEachOfLast(folder, HistoryLookup.RECENT_BYTES, rows));
    }

    /** Questions ask the same rows in different ways, so the most that one of them could not read counts. */
    private void note(HistoryTable table, Optional<UnreadableLines> lines) {
        lines.ifPresent(
                found -> unreadable.merge(table, found, (before, now) -> now.count() > before.count() ? now : before));
    }

    /** What planning these variants asks for, as far as it lies within the last {@link HistoryLookup#RECENT_BYTES}. */
    public TrainingHistory past(Collection<ExerciseVariant> variants) throws HistoryException {
        return past(new Question(variants, Set.of(), Instant.MAX, () -> LocalDate.EPOCH));
    }

    /**
     * What planning asks for.
     *
     * @param programmes the routines that grow over weeks
     * @param before only sessions that began before count
     */
    public record Question(
            Collection<ExerciseVariant> variants, Set<String> programmes, Instant before, Supplier<LocalDate> today) {}

    /** The answer to a question, as far as it lies within the last {@link HistoryLookup#RECENT_BYTES}. */
    public TrainingHistory past(Question question) throws HistoryException {
        return HistoryLookup.answer(this, question);
    }

    /** When each of these routines was last done, one set of it at least; those that never were are left out. */
    public Map<String, Instant> routinesLastDone(Collection<String> routines) throws HistoryException {
        Set<String> wanted = Set.copyOf(routines);
        Map<String, Instant> last = new HashMap<>();
        forEach(HistoryTable.SESSIONS, cells -> {
            SessionRow row = SessionRow.of(cells);
            if (wanted.contains(row.routine()) && row.isTraining()) {
                last.merge(row.routine(), row.started().toInstant(), (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        return Map.copyOf(last);
    }

    /** All sessions, the newest first. */
    public List<SessionRow> sessions() throws HistoryException {
        return sessions(session -> true);
    }

    /** The sessions that are wanted, the newest first; the list reads them when it is asked for them. */
    public List<SessionRow> sessions(Predicate<SessionRow> wanted) throws HistoryException {
        return SessionList.read(this, folder, wanted);
    }

    /** A session with its sets, as they were done. */
    public LoggedSession withSets(SessionRow session) throws HistoryException {
        return withSets(List.of(session)).get(0);
    }

    /** Several sessions with their sets, all of which are held. */
    public List<LoggedSession> withSets(List<SessionRow> sessions) throws HistoryException {
        Map<String, SetCollector> sets = new LinkedHashMap<>();
        sessions.forEach(session -> sets.put(session.session(), new SetCollector(session)));
        forEach(HistoryTable.SETS, row -> collector(row, sets).ifPresentOrElse(its -> its.add(row), row::requireWhole));
        return sets.values().stream().map(SetCollector::session).toList();
    }

    /** That of the session to which a row belongs; a broken row belongs to one that it mentions. */
    private static Optional<SetCollector> collector(CsvRow row, Map<String, SetCollector> sets) {
        return row.isWhole()
                ? Optional.ofNullable(sets.get(row.text("session")))
                : sets.entrySet().stream()
                        .filter(entry -> row.mentions(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Collects the sets of one session. */
    private final class SetCollector {
        private final SessionRow session;
        private final List<SetRow> sets = new ArrayList<>();
        private int unread;

        SetCollector(SessionRow session) {
            this.session = session;
        }

        void add(CsvRow row) {
            unread++;
            SetRow set = set(row);
            unread--;
            if (sets.size() == Plan.MOST_STEPS) {
                throw new IllegalArgumentException("its session has more than %,d sets".formatted(Plan.MOST_STEPS));
            }
            sets.add(set);
        }

        LoggedSession session() {
            return new LoggedSession(session, sets, unread);
        }
    }

    /**
     * A session as it was read.
     *
     * @param unread how many of its sets could not be read
     */
    public record LoggedSession(SessionRow session, List<SetRow> sets, int unread) {
        public LoggedSession {
            sets = List.copyOf(sets);
        }
    }
}
