package circuit.history.merge;

import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A row of which only what is the same in all spellings counts: a spreadsheet writes numbers in another way, and times
 * without their seconds and their offset.
 */
final class ComparableRow {
    private ComparableRow() {}

    /** The cells of our own columns as this version writes them; as they stand, where the row cannot be read. */
    static Map<String, String> cells(HistoryTable table, CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> columns = table.columns();
        List<String> values = values(table, row);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), values.get(i));
        }
        return cells;
    }

    private static List<String> values(HistoryTable table, CsvRow row) {
        try {
            if (table == HistoryTable.SESSIONS) {
                return SessionRow.of(row).cells();
            }
            if (table == HistoryTable.SETS) {
                return SetRow.of(row).cells();
            }
        } catch (IllegalArgumentException unreadable) {
            // It is compared, and taken, as it stands.
        }
        return table.columns().stream().map(row::text).toList();
    }

    /** The columns that are wanted, as one text, without the session's id. */
    static String text(HistoryTable table, CsvRow row, Predicate<String> wanted) {
        StringBuilder text = new StringBuilder();
        cells(table, row).forEach((column, cell) -> {
            // Nothing for an empty cell: a column that a later version adds must not make another row of it.
            if (!column.equals("session") && !cell.isEmpty() && wanted.test(column)) {
                text.append(column)
                        .append('=')
                        .append(column.equals("started") ? minute(row, cell) : cell)
                        .append('\0');
            }
        });
        return text.toString();
    }

    /** The minute on the athlete's clock at which the session began. */
    private static String minute(CsvRow row, String cell) {
        try {
            LocalDateTime time = row.timestamp("started").toLocalDateTime();
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (IllegalArgumentException unreadable) {
            return cell;
        }
    }
}
