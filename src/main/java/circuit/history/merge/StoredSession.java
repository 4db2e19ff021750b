package circuit.history.merge;

import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.SessionRow;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a session's rows are, in one file of each table.
 *
 * @param id that it has or is to have
 * @param row its row in the table of the sessions
 * @param feedback what takes the place of the row's own, if anything does
 */
record StoredSession(
        String id, StoredTable table, RowRange row, RowBlock sets, RowBlock paces, Optional<Feedback> feedback) {

    /** The session's row, with the feedback that it is to have. */
    SessionRow read() throws HistoryException {
        SessionRow stored = SessionRow.of(csvRow());
        return feedback.map(stored::withFeedback).orElse(stored);
    }

    CsvRow csvRow() throws HistoryException {
        List<CsvRow> rows = table.rows(List.of(row));
        if (rows.size() != 1) {
            throw new HistoryException(table.path(), "it was changed while it was read; try again");
        }
        return rows.get(0);
    }

    RowBlock block(HistoryTable of) {
        return of == HistoryTable.SETS ? sets : paces;
    }

    StoredSession withId(String other) {
        return other.equals(id) ? this : new StoredSession(other, table, row, sets, paces, feedback);
    }

    StoredSession withSets(RowBlock other) {
        return new StoredSession(id, table, row, other, paces, feedback);
    }

    /** The same session with these parts; itself if nothing differs. */
    StoredSession with(RowBlock otherSets, RowBlock otherPaces, Feedback other) throws HistoryException {
        Optional<Feedback> changed = read().feedback().equals(other) ? feedback : Optional.of(other);
        return otherSets.equals(sets) && otherPaces.equals(paces) && changed.equals(feedback)
                ? this
                : new StoredSession(id, table, row, otherSets, otherPaces, changed);
    }

    /** The cells of one of its rows as this version of the program writes them. */
    Map<String, String> cells(HistoryTable of, CsvRow csv) {
        Map<String, String> cells = new HashMap<>(ComparableRow.cells(of, csv));
        cells.put("session", id);
        if (of == HistoryTable.SESSIONS && feedback.isPresent()) {
            List<String> columns = of.columns();
            List<String> changed =
                    SessionRow.of(csv).withFeedback(feedback.get()).cells();
            for (String column : List.of("effort", "note")) {
                cells.put(column, changed.get(columns.indexOf(column)));
            }
        }
        return cells;
    }
}
