package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tables of the history as this version would begin them, whatever dialect and columns its files have. The rows come in the
 * order of the files, and none is held.
 *
 * @param text takes the header and the rows, each with its line end
 */
public record CsvExport(HistoryReader history, Consumer<String> text) {

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
        history.forEach(table, row -> text.accept(table.lines(rows.apply(row))));
    }
}
