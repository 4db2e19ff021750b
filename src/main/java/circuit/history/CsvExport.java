package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tables of the history as this version would begin them, whatever dialect and columns its files have. The rows come in the
 * order of the files, and only some are held.
 *
 * @param text takes the header and the rows, each with its line end
 */
public record CsvExport(HistoryReader history, Consumer<String> text) {
    private static final int ROWS_AT_ONCE = 256;

    /** The rows of these sessions; of two with one id, the first counts. */
    public void sessions(SessionIds wanted) throws HistoryException {
        SessionIds written = new SessionIds();
        write(HistoryTable.SESSIONS, cells -> {
            SessionRow row = SessionRow.of(cells);
            return wanted.contains(row.session()) && written.add(row.session()) ? List.of(row.cells()) : List.of();
        });
    }

    /** The rows of their sets. */
    public void sets(SessionIds wanted) throws HistoryException {
        write(HistoryTable.SETS, cells -> {
            SetRow row = SetRow.of(cells);
            return wanted.contains(row.session()) ? List.of(row.cells()) : List.of();
        });
    }

    private void write(HistoryTable table, Function<CsvRow, List<List<String>>> rows) throws HistoryException {
        text.accept(table.header());
        List<List<String>> waiting = new ArrayList<>();
        history.forEach(table, row -> {
            waiting.addAll(rows.apply(row));
            if (waiting.size() >= ROWS_AT_ONCE) {
                text.accept(table.lines(waiting));
                waiting.clear();
            }
        });
        text.accept(table.lines(waiting));
    }
}
