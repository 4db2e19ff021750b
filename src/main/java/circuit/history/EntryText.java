package circuit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One session in a file of its own: both tables with their headers, so that a person can move the rows by hand. */
final class EntryText {
    private EntryText() {}

    static String of(CompletedSession entry) {
        StringBuilder text = new StringBuilder();
        for (Table table : List.of(Table.SESSIONS, Table.SETS)) {
            Shape shape = Shape.own(table);
            text.append(shape.headerLine()).append(shape.lines(entry.cells(table)));
        }
        return text.toString();
    }

    /** Empty if a row is broken or missing. */
    static Optional<CompletedSession> read(String text) {
        Shape sessions = Shape.own(Table.SESSIONS);
        Shape sets = Shape.own(Table.SETS);
        List<String> lines = text.lines().toList();
        if (lines.size() < 3
                || !(lines.get(0) + "\n").equals(sessions.headerLine())
                || !(lines.get(2) + "\n").equals(sets.headerLine())
                || !text.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            SessionRow session = SessionRow.of(sessions.cells(lines.get(1)).orElseThrow(IllegalArgumentException::new));
            List<SetRow> rows = new ArrayList<>();
            for (String line : lines.subList(3, lines.size())) {
                rows.add(SetRow.of(sets.cells(line).orElseThrow(IllegalArgumentException::new)));
            }
            return Optional.of(new CompletedSession(session, rows));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
