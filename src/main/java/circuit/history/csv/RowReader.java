package circuit.history.csv;

import circuit.history.csv.LineReader.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /** Hands over all rows that are not blank, also the broken ones, and holds none. */
    void forEach(Consumer<CsvRow> rows) throws IOException {
        for (Optional<Line> line = line(); line.isPresent(); line = line()) {
            if (!line.get().isBlank()) {
                rows.accept(row(line.get()));
            }
        }
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
