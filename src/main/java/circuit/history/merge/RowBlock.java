package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.csv.CsvRow;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one session in a file of sets or paces.
 *
 * @param table empty if there are none
 * @param count how many rows they are
 */
record RowBlock(Optional<StoredTable> table, List<RowRange> ranges, int count) {
    static final RowBlock NONE = new RowBlock(Optional.empty(), List.of(), 0);

    RowBlock {
        ranges = List.copyOf(ranges);
    }

    List<CsvRow> rows() throws HistoryException {
        return table.isPresent() ? table.get().rows(ranges) : List.of();
    }
}
