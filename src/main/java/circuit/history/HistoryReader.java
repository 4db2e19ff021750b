package circuit.history;

import circuit.plan.ExerciseVariant;
import circuit.plan.TrainingHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the ledger. What is asked most is read from the end, so that it takes as long for a first month as for ten
 * years. Lines that are broken are passed over; nothing is ever written. Without files there is simply no history.
 */
public final class HistoryReader {
    /** How far back the last time of an exercise is looked for: about a year of training. */
    public static final int MOST_SETS = 5_000;

    /** How far back the last time of a routine is looked for: some years of training. */
    public static final int MOST_SESSIONS = 1_000;

    private final Path folder;

    /** The history in that data folder. */
    public HistoryReader(Path folder) {
        this.folder = folder;
    }

    /**
     * What planning these variants asks for; one that was not done within the last {@link #MOST_SETS} sets counts as never
     * done.
     */
    public TrainingHistory past(Collection<ExerciseVariant> variants) throws HistoryException {
        return Recollection.of(folder, variants);
    }

    /**
     * When each of these routines was last done; those that were not done within the last {@link #MOST_SESSIONS}
     * sessions are left out.
     */
    public Map<String, Instant> routinesLastDone(Collection<String> routines) throws HistoryException {
        return new LookBack(folder, MOST_SESSIONS).routines(routines);
    }

    /** The sessions that were saved last, the last one first. */
    public List<SessionRow> lastSessions(int most) throws HistoryException {
        List<SessionRow> sessions = new ArrayList<>();
        try (Tables<SessionRow, SetRow> tables = Tables.newestFirst(folder)) {
            while (sessions.size() < most) {
                Optional<SessionRow> session = tables.nextSession();
                if (session.isEmpty()) {
                    break;
                }
                sessions.add(session.get());
            }
        }
        return List.copyOf(sessions);
    }

    /**
     * Hands over every session, then every set that belongs to one of them, in the order in which they are written; of
     * all of it only the sessions' ids are held in memory.
     *
     * @return how many lines were passed over because they are broken
     */
    public int readAll(Consumer<SessionRow> sessions, Consumer<SetRow> sets) throws HistoryException {
        Set<String> ids = new HashSet<>();
        try (Tables<SessionRow, SetRow> tables = Tables.oldestFirst(folder)) {
            for (Optional<SessionRow> row = tables.nextSession(); row.isPresent(); row = tables.nextSession()) {
                if (ids.add(row.get().session())) {
                    sessions.accept(row.get());
                }
            }
            for (Optional<SetRow> row = tables.nextSet(); row.isPresent(); row = tables.nextSet()) {
                if (ids.contains(row.get().session())) {
                    sets.accept(row.get());
                }
            }
            return tables.broken();
        }
    }

    /**
     * All of it summed up, as it looks on that day. Reads every row once and holds none: what it takes in memory does
     * not grow with the sets.
     */
    public Overview overview(LocalDate today) throws HistoryException {
        return new Overviews(folder).on(today);
    }

    /** The sessions that are asked for, the newest first; reads from the end as far as it has to. */
    public List<SessionRow> sessions(SessionQuery wanted) throws HistoryException {
        return new Retrospect(folder).sessions(wanted);
    }

    /** The sessions whose id begins so, the newest first. */
    public List<SessionRow> sessionsCalled(String start) throws HistoryException {
        return new Retrospect(folder).called(start);
    }

    /** The sessions that began on that day of the athlete's calendar, the newest first. */
    public List<SessionRow> sessionsOn(LocalDate day) throws HistoryException {
        return new Retrospect(folder).on(day);
    }

    /** A session with its sets, as they were done. */
    public CompletedSession entry(SessionRow session) throws HistoryException {
        return new CompletedSession(session, new SetsOf(folder, session.session()).rows());
    }
}
