package circuit.history;

import circuit.session.Outcome;
import java.time.OffsetDateTime;
import java.util.List;

/** What one session adds to the ledger. */
public record Entry(SessionRow session, List<SetRow> sets) {
    public Entry {
        sets = List.copyOf(sets);
    }

    /** The rows of a session, as they will be read back. */
    public static Entry of(Outcome outcome, SessionId id, OffsetDateTime started, Feedback feedback) {
        SessionRow session = SessionRow.of(outcome, id, started, feedback);
        return new Entry(
                session,
                outcome.results().stream()
                        .map(result -> SetRow.of(result, session))
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
        };
    }
}
