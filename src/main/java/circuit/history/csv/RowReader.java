package circuit.history.csv;

import circuit.history.csv.LineReader.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes rows of lines. A quoted field of a file that was edited elsewhere may hold line breaks, so a line that leaves a
 * quote open is joined with those up to the next that does. If that makes no row, only the first line is broken: one
 * stray quote must not swallow the rows behind it.
 */
final class RowReader {
    /** How many lines one row can have. */
    private static final int MOST_LINES = 50;

    private final LineReader lines;
    private final TableLayout layout;
    /** Lines that were read ahead and are still to be read as rows. */
    private final Deque<Line> ahead = new ArrayDeque<>();

    RowReader(LineReader lines, TableLayout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    /** The next row that is not blank, which may be broken; empty after the last. */
    Optional<CsvRow> next() throws IOException {
        Optional<Line> line = line();
        while (line.isPresent() && line.get().isBlank()) {
            line = line();
        }
        return line.isPresent() ? Optional.of(row(line.get())) : Optional.empty();
    }

    /** All rows that are left. */
    List<CsvRow> toList() throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = next(); row.isPresent(); row = next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private CsvRow row(Line first) throws IOException {
        CsvRow alone = layout.row(first.text(), first.start(), first.end());
        if (alone.isWhole() || !first.leavesQuoteOpen()) {
            return alone;
        }
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = true;
        while (open && more.size() < MOST_LINES - 1) {
            Optional<Line> next = line();
            if (next.isEmpty()) {
                break;
            }
            more.add(next.get());
            text.append('\n').append(next.get().text());
            open = !next.get().leavesQuoteOpen();
        }
        if (!open) {
            CsvRow joined = layout.row(
                    text.toString(), first.start(), more.get(more.size() - 1).end());
            if (joined.isWhole()) {
                return joined;
            }
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            ahead.push(more.get(i));
        }
        return alone;
    }

    private Optional<Line> line() throws IOException {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
    }
}
