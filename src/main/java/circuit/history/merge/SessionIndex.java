package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.UnreadableLines;
import circuit.history.csv.CsvRow;
import circuit.history.csv.RowRange;
import circuit.history.csv.StoredTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the rows of each session are in a file of sets or paces; holds none of them. */
final class SessionIndex {
    private final StoredTable table;
    private final Map<String, RowBlock> blocks = new HashMap<>();
    private final Optional<UnreadableLines> unreadable;

    SessionIndex(StoredTable table) throws HistoryException {
        this.table = table;
        unreadable = table.forEach(this::add);
    }

    private void add(CsvRow row) {
        blocks.merge(row.required("session"), block(RowRange.of(row)), SessionIndex::joined);
    }

    private RowBlock block(RowRange rows) {
        return new RowBlock(Optional.of(table), List.of(rows), 1);
    }

    private static RowBlock joined(RowBlock before, RowBlock next) {
        int last = before.ranges().size() - 1;
        RowRange end = before.ranges().get(last);
        RowRange row = next.ranges().get(0);
        List<RowRange> ranges = new ArrayList<>(before.ranges());
        if (end.end() == row.start()) {
            ranges.set(last, new RowRange(end.start(), row.end()));
        } else {
            ranges.add(row);
        }
        return new RowBlock(before.table(), ranges, before.count() + 1);
    }

    /** The rows of a session; none if there are none. */
    RowBlock of(String session) {
        return blocks.getOrDefault(session, RowBlock.NONE);
    }

    Optional<UnreadableLines> unreadable() {
        return unreadable;
    }
}
