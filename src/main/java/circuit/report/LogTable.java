package circuit.report;

import circuit.history.SessionRow;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TimeText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sessions as a table, a line each. Columns for which there is no room are left out, the least important first. */
public final class LogTable {
    private static final int NARROWEST_NOTE = 10;
    private static final int NARROWEST_ROUTINE = 8;
    /** An id up to its minute: enough to name a session by. */
    private static final int SHORT_ID = "20261121T0630".length();
    /** What the day of the week takes, with the gap behind the table's last column. */
    private static final int ROOM_FOR_WEEKDAY = "Sat ".length() + "  ".length();

    private final List<SessionRow> sessions;
    private final PageStyle style;
    private final OptionalInt limit;

    private LogTable(List<SessionRow> sessions, PageStyle style, OptionalInt limit) {
        this.sessions = sessions;
        this.style = style;
        this.limit = limit;
    }

    /**
     * The lines; none without sessions.
     *
     * @param limit how many columns a line may have; as many as it takes if empty
     */
    public static Stream<String> lines(List<SessionRow> sessions, PageStyle style, OptionalInt limit) {
        return sessions.isEmpty() ? Stream.empty() : new LogTable(sessions, style, limit).lines();
    }

    private Stream<String> lines() {
        TablePrinter<SessionRow> narrow = table(SessionWords::time);
        boolean hasRoom = limit.isEmpty() || narrow.spare(sessions, limit.getAsInt()) >= ROOM_FOR_WEEKDAY;
        TablePrinter<SessionRow> table = hasRoom ? table(SessionWords::when) : narrow;
        return table.stream(sessions, limit).map(style::ellipsis);
    }

    private TablePrinter<SessionRow> table(Function<OffsetDateTime, String> when) {
        List<Column<SessionRow>> columns = new ArrayList<>();
        columns.add(Column.left("WHEN", session -> when.apply(session.started())));
        columns.add(Column.<SessionRow>left("ROUTINE", session -> text(session.routine()))
                .shrinkingTo(NARROWEST_ROUTINE)
                .optional(1));
        columns.add(Column.<SessionRow>right(
                        "TIME",
                        session ->
                                TimeText.clock(session.times().inWholeSeconds().trained()))
                .optional(3));
        columns.add(Column.left("SETS", LogTable::sets).optional(2));
        if (sessions.stream().anyMatch(session -> session.sets().result().isPresent())) {
            columns.add(Column.<SessionRow>left(
                            "RESULT", session -> text(session.sets().result().orElse("")))
                    .optional(2));
        }
        if (sessions.stream().anyMatch(session -> session.feedback().effort().isPresent())) {
            columns.add(Column.right("EFFORT", LogTable::effort).optional(4));
        }
        columns.add(Column.left("SESSION", id()).optional(6));
        if (sessions.stream().anyMatch(session -> note(session).length() > "NOTE".length())) {
            columns.add(
                    Column.left("NOTE", this::note).shrinkingTo(NARROWEST_NOTE).optional(5));
        }
        return TablePrinter.withHead(columns);
    }

    private String text(String text) {
        return style.glyphs().text(text);
    }

    private static String sets(SessionRow session) {
        SessionRow.SetCounts sets = session.sets();
        return "%d/%d%s".formatted(sets.done(), sets.planned(), SessionWords.isPartial(session) ? " early" : "");
    }

    private static String effort(SessionRow session) {
        OptionalInt effort = session.feedback().effort();
        return effort.isPresent() ? String.valueOf(effort.getAsInt()) : "";
    }

    private String note(SessionRow session) {
        return text(session.feedback().note().orElse(""));
    }

    /** On a terminal, as much of it as tells it from the others. */
    private Function<SessionRow, String> id() {
        return limit.isPresent()
                        && sessions.stream().map(LogTable::shortId).distinct().count() == sessions.size()
                ? session -> text(shortId(session))
                : session -> text(session.session());
    }

    private static String shortId(SessionRow session) {
        String id = session.session();
        return id.length() > SHORT_ID ? id.substring(0, SHORT_ID) : id;
    }
}
