package circuit.history;

import circuit.history.SessionRow.SetCounts;
import circuit.history.SessionRow.Times;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.session.Outcome;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one session adds to the history.
 *
 * @param paces what it told about the athlete's own pace; none for a session that was read back
 */
public record CompletedSession(SessionRow session, List<SetRow> sets, List<PaceTable.Row> paces) {
    /** More than the text of any session: a plan has at most 10,000 steps. */
    public static final int MOST_BYTES = 1 << 22;

    public CompletedSession {
        sets = List.copyOf(sets);
        paces = List.copyOf(paces);
    }

    /** The rows of a session, as they will be read back. */
    public static CompletedSession of(Outcome outcome, SessionId id, OffsetDateTime started, Feedback feedback) {
        SessionRow session = SessionRow.of(outcome, id, started, feedback);
        return new CompletedSession(
                session,
                outcome.results().stream()
                        .map(result -> SetRow.of(result, session))
                        .toList(),
                outcome.results().stream()
                        .flatMap(result -> PaceTable.Row.of(result, session).stream())
                        .toList());
    }

    /** The same for a rehearsal, in which no time is the athlete's own. */
    public CompletedSession withoutPaces() {
        return new CompletedSession(session, sets, List.of());
    }

    /** The session's id. */
    public String id() {
        return session.session();
    }

    /** Whether there is enough in it to keep it. */
    public boolean isWorthKeeping() {
        return session.isWorthKeeping();
    }

    CompletedSession withFeedback(Feedback feedback) {
        return new CompletedSession(session.withFeedback(feedback), sets, paces);
    }

    /** The same session as the athlete corrected it; its counts and its time follow from the sets. */
    public CompletedSession edited(OffsetDateTime started, Feedback feedback, List<SetRow> corrected) {
        Times before = session.times();
        Duration change = worked(corrected).minus(worked(sets));
        Duration work = before.work().plus(change);
        Times times = new Times(
                before.elapsed().plus(work.isNegative() ? before.work().negated() : change),
                work.isNegative() ? Duration.ZERO : work,
                before.rest(),
                before.paused());
        SetCounts counts = new SetCounts(
                corrected.stream()
                        .filter(SetRow::wasBegun)
                        .mapToInt(set -> set.position().round())
                        .max()
                        .orElse(0),
                (int) corrected.stream().filter(SetRow::isDone).count(),
                session.sets().planned(),
                session.sets().result());
        return new CompletedSession(
                new SessionRow(
                        id(), started, session.routine(), session.title(), session.status(), counts, times, feedback),
                corrected.stream().map(set -> set.at(started)).toList(),
                paces);
    }

    private static Duration worked(List<SetRow> sets) {
        return sets.stream().map(set -> set.performance().time()).reduce(Duration.ZERO, Duration::plus);
    }

    /** The rows of one of the tables, as text. */
    List<List<String>> cells(HistoryTable table) {
        return switch (table) {
            case SESSIONS -> List.of(session.cells());
            case SETS -> sets.stream().map(SetRow::cells).toList();
            case PACES -> paces.stream().map(PaceTable.Row::cells).toList();
        };
    }

    /** Both tables with their headers, as a file of its own has them; a person can move the rows by hand. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (HistoryTable table : List.of(HistoryTable.SESSIONS, HistoryTable.SETS)) {
            text.append(table.header()).append(table.lines(cells(table)));
        }
        return text.toString();
    }

    /** Reads such a text; empty if a row is broken or missing. */
    public static Optional<CompletedSession> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !text.endsWith("\n")) {
            return Optional.empty();
        }
        Optional<Function<String, CsvRow>> sessionParser = HistoryTable.SESSIONS.parser(lines.get(0));
        Optional<Function<String, CsvRow>> setParser = HistoryTable.SETS.parser(lines.get(2));
        if (sessionParser.isEmpty() || setParser.isEmpty()) {
            return Optional.empty();
        }
        try {
            SessionRow session = SessionRow.of(sessionParser.get().apply(lines.get(1)));
            List<SetRow> sets =
                    lines.stream().skip(3).map(setParser.get()).map(SetRow::of).toList();
            boolean areItsOwn = sets.stream().allMatch(set -> set.session().equals(session.session()));
            return areItsOwn ? Optional.of(new CompletedSession(session, sets, List.of())) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
