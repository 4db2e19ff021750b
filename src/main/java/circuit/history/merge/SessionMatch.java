package circuit.history.merge;

import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.SessionRow;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What two sessions with one id are to each other: one and the same, a part and its whole, or two. */
final class SessionMatch {
    private SessionMatch() {}

    /**
     * The one session that both are, with what either knows of it; the first itself if the other adds nothing, and empty
     * if they are two.
     */
    static Optional<StoredSession> together(StoredSession one, StoredSession other) throws HistoryException {
        SessionRow first = one.read();
        SessionRow second = other.read();
        if (goesOn(first, second)) {
            return Optional.of(
                    one.with(one.sets(), one.paces(), first.feedback().or(second.feedback())));
        }
        if (goesOn(second, first)) {
            return Optional.of(
                    other.with(other.sets(), other.paces(), second.feedback().or(first.feedback())));
        }
        Predicate<String> common = column ->
                !isFeedback(column) && one.table().has(column) && other.table().has(column);
        if (!text(one, common).equals(text(other, common)) || contradict(first.feedback(), second.feedback())) {
            return Optional.empty();
        }
        Optional<RowBlock> sets = together(one.sets(), other.sets());
        return sets.isEmpty()
                ? Optional.empty()
                : Optional.of(one.with(
                        sets.get(),
                        one.paces().count() > 0 ? one.paces() : other.paces(),
                        first.feedback().or(second.feedback())));
    }

    /** Whether it is the other session some time later: the time and the sets of a session only grow. */
    private static boolean goesOn(SessionRow whole, SessionRow part) {
        return part.status() == SessionRow.Status.PARTIAL
                && whole.routine().equals(part.routine())
                && minute(whole).equals(minute(part))
                && whole.times().elapsed().compareTo(part.times().elapsed()) > 0
                && whole.times().work().compareTo(part.times().work()) >= 0
                && whole.sets().done() >= part.sets().done();
    }

    private static Object minute(SessionRow session) {
        return session.started().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean isFeedback(String column) {
        return column.equals("effort") || column.equals("note");
    }

    private static boolean contradict(Feedback one, Feedback other) {
        return !one.or(other).equals(other.or(one));
    }

    private static String text(StoredSession session, Predicate<String> wanted) throws HistoryException {
        return ComparableRow.text(HistoryTable.SESSIONS, session.csvRow(), wanted);
    }

    /** The rows that hold those of the other too; the first themselves if both do, and empty if neither does. */
    private static Optional<RowBlock> together(RowBlock one, RowBlock other) throws HistoryException {
        if (covers(one, other)) {
            return Optional.of(one);
        }
        return covers(other, one) ? Optional.of(other) : Optional.empty();
    }

    /** Whether every set of the other is among those of the first. */
    static boolean covers(RowBlock one, RowBlock other) throws HistoryException {
        if (other.count() == 0) {
            return true;
        }
        if (one.count() < other.count()) {
            return false;
        }
        Predicate<String> common = column -> one.table().orElseThrow().has(column)
                && other.table().orElseThrow().has(column);
        List<String> left = texts(one, common);
        return texts(other, common).stream().allMatch(left::remove);
    }

    private static List<String> texts(RowBlock block, Predicate<String> wanted) throws HistoryException {
        List<String> texts = new ArrayList<>();
        for (CsvRow row : block.rows()) {
            texts.add(ComparableRow.text(HistoryTable.SETS, row, wanted));
        }
        return texts;
    }

    /** All that is known of a session but its id; it tells two sessions apart, in the same way on every machine. */
    static String content(StoredSession session) throws HistoryException {
        return text(session, column -> !isFeedback(column))
                + session.read().feedback()
                + String.join("", texts(session.sets(), column -> true));
    }

    /** The id under which a session is kept whose own is taken by another; the same whenever it is merged. */
    static String newId(StoredSession session) throws HistoryException {
        return SessionId.of(
                        session.read().started().toInstant(), content(session).hashCode())
                .text();
    }
}
