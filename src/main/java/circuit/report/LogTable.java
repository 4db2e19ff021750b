package circuit.report;

import circuit.history.SessionRow;
import circuit.text.TextWidth;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Sessions as a table, a line each. What there is no room for is left out, what matters least first. */
public final class LogTable {
    private static final String GAP = "  ";
    private static final int LEAST_NOTE = 10;
    /** An id up to its minute: enough to name a session by. */
    private static final int SHORT_ID = "20261121T0630".length();

    private final List<SessionRow> sessions;
    private final PageStyle ink;
    private final OptionalInt room;

    /**
     * @param place where it stands in the line
     */
    private record Column(int place, String head, boolean right, int width, Function<SessionRow, String> cell) {}

    private LogTable(List<SessionRow> sessions, PageStyle ink, OptionalInt room) {
        this.sessions = sessions;
        this.ink = ink;
        this.room = room;
    }

    /**
     * The lines; none without sessions.
     *
     * @param columns how wide they may be; as wide as it takes where empty
     */
    public static List<String> lines(List<SessionRow> sessions, PageStyle ink, OptionalInt columns) {
        return sessions.isEmpty() ? List.of() : new LogTable(sessions, ink, columns).lines();
    }

    private List<String> lines() {
        List<Column> chosen = chosen();
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        chosen.forEach(column -> head.append(padded(column, column.head())).append(GAP));
        lines.add(fitted(ink.soft(head.toString().stripTrailing())));
        for (SessionRow session : sessions) {
            StringBuilder line = new StringBuilder();
            chosen.forEach(column ->
                    line.append(padded(column, column.cell().apply(session))).append(GAP));
            lines.add(fitted(line.toString().stripTrailing()));
        }
        return lines;
    }

    /** A window too narrow for the least of it cuts the lines. */
    private String fitted(String line) {
        boolean tooWide = room.isPresent() && PageStyle.columns(line) > room.getAsInt();
        return tooWide
                ? ink.glyphs().text(TextWidth.cut(line.replaceAll("\\p{Cntrl}\\[[0-9;]*m", ""), room.getAsInt()))
                : line;
    }

    private List<Column> chosen() {
        List<Column> chosen = new ArrayList<>(List.of(
                column(1, "WHEN", false, session -> SessionWords.time(session.started())),
                column(2, "ROUTINE", false, SessionRow::routine),
                column(
                        3,
                        "TIME",
                        true,
                        session -> TimeText.clock(session.inWholeSeconds().elapsed())),
                column(4, "SETS", false, LogTable::sets)));
        if (sessions.stream().anyMatch(session -> session.effort().isPresent())) {
            add(chosen, column(5, "EFFORT", true, LogTable::effort));
        }
        Column note = column(7, "NOTE", false, session -> session.note().orElse(""));
        if (note.width() > note.head().length()) {
            add(
                    chosen,
                    room.isPresent()
                            ? withWidth(note, Math.min(note.width(), Math.max(LEAST_NOTE, left(chosen))))
                            : note);
        }
        add(chosen, column(6, "SESSION", false, id()));
        if (left(chosen) >= "Sat ".length()) {
            chosen.set(0, column(1, "WHEN", false, session -> SessionWords.when(session.started())));
        }
        chosen.sort(Comparator.comparingInt(Column::place));
        return chosen;
    }

    private void add(List<Column> chosen, Column column) {
        if (left(chosen) >= column.width()) {
            chosen.add(column);
        }
    }

    /** The width that is left for one more column. */
    private int left(List<Column> chosen) {
        int used = chosen.stream()
                .mapToInt(column -> column.width() + GAP.length())
                .sum();
        return room.isPresent() ? room.getAsInt() - used : Integer.MAX_VALUE;
    }

    private Column column(int place, String head, boolean right, Function<SessionRow, String> cell) {
        Function<SessionRow, String> safe = cell.andThen(ink.glyphs()::text);
        int width = sessions.stream()
                .mapToInt(session -> TextWidth.of(safe.apply(session)))
                .max()
                .orElse(0);
        return new Column(place, head, right, Math.max(width, head.length()), safe);
    }

    private Column withWidth(Column column, int width) {
        Function<SessionRow, String> cut =
                column.cell().andThen(text -> ink.glyphs().text(TextWidth.cut(text, width)));
        return new Column(column.place(), column.head(), column.right(), width, cut);
    }

    private static String padded(Column column, String text) {
        String space = " ".repeat(Math.max(0, column.width() - TextWidth.of(text)));
        return column.right() ? space + text : text + space;
    }

    private static String sets(SessionRow session) {
        return "%d/%d%s"
                .formatted(session.setsDone(), session.setsPlanned(), SessionWords.isPartial(session) ? " early" : "");
    }

    private static String effort(SessionRow session) {
        return session.effort().isPresent() ? String.valueOf(session.effort().getAsInt()) : "";
    }

    /** On a terminal as much of it as tells it from the others. */
    private Function<SessionRow, String> id() {
        long distinct = sessions.stream().map(LogTable::shortId).distinct().count();
        return room.isPresent() && distinct == sessions.size() ? LogTable::shortId : SessionRow::session;
    }

    private static String shortId(SessionRow session) {
        String id = session.session();
        return id.length() > SHORT_ID ? id.substring(0, SHORT_ID) : id;
    }
}
