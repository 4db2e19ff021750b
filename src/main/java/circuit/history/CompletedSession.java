package circuit.history;

import circuit.session.Outcome;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What one session adds to the ledger.
 *
 * @param paces what it told about the athlete's own pace; nothing that was read back says it again
 */
public record CompletedSession(SessionRow session, List<SetRow> sets, List<PaceRow> paces) {
    public CompletedSession {
        sets = List.copyOf(sets);
        paces = List.copyOf(paces);
    }

    /** A session as it is read. */
    CompletedSession(SessionRow session, List<SetRow> sets) {
        this(session, sets, List.of());
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
                        .flatMap(result -> PaceRow.of(result, session).stream())
                        .toList());
    }

    /** The session's id. */
    public String id() {
        return session.session();
    }

    /** The rows of one of the tables, as text. */
    List<List<String>> cells(Table table) {
        return switch (table) {
            case SESSIONS -> List.of(session.cells());
            case SETS -> sets.stream().map(SetRow::cells).toList();
            case PACES -> paces.stream().map(PaceRow::cells).toList();
        };
    }
}
