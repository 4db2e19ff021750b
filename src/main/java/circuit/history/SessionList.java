package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.StoredRows;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * Sessions, the newest first. Holds only where their rows lie, 24 bytes for each, and reads a row whenever it is asked
 * for; {@link #get} throws {@link UncheckedIOException} if the file was changed meanwhile.
 */
final class SessionList extends AbstractList<SessionRow> implements RandomAccess {
    /** How many bits of a sort key number the rows. */
    private static final int NUMBER_BITS = 24;

    private static final int MOST_ROWS = 1 << NUMBER_BITS;

    private final Optional<StoredRows> rows;
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    /** The second in which each session began, and behind it the number of its row. */
    private long[] keys = new long[64];

    private int size;

    private SessionList(Optional<StoredRows> rows) {
        this.rows = rows;
    }

    /** The sessions that are wanted; of two rows with one id, the first counts. */
    static SessionList read(HistoryReader history, Path folder, Predicate<SessionRow> wanted) throws HistoryException {
        SessionList list = new SessionList(StoredRows.of(folder, HistoryTable.SESSIONS));
        SessionIds ids = new SessionIds();
        history.forEach(HistoryTable.SESSIONS, cells -> {
            SessionRow row = SessionRow.of(cells);
            if (wanted.test(row) && ids.add(row.session())) {
                list.add(row, cells);
            }
        });
        Arrays.sort(list.keys, 0, list.size);
        return list;
    }

    private void add(SessionRow row, CsvRow cells) {
        if (size == MOST_ROWS) {
            throw new IllegalArgumentException("it is one of more than %,d sessions".formatted(MOST_ROWS));
        }
        if (size == keys.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        starts[size] = cells.start();
        ends[size] = cells.end();
        keys[size] = row.started().toEpochSecond() << NUMBER_BITS | size;
        size++;
    }

    @Override
    public SessionRow get(int index) {
        // Of two that began in the same second, the one that was saved later comes first.
        int number = (int) keys[size - 1 - index] & MOST_ROWS - 1;
        try {
            return rows.orElseThrow().read(starts[number], ends[number], SessionRow::of);
        } catch (HistoryException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return size;
    }
}
