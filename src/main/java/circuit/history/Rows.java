package circuit.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes rows of lines, in either direction. A quoted field may hold line breaks if somebody else wrote it, so a line
 * that leaves a quote open is joined with those up to the next that does; if that does not make a row either, the line
 * alone is broken, and costs no other.
 */
final class Rows {
    /** How many lines one field can spread over. */
    private static final int MOST_LINES = 50;

    /** A row, or what is left of one. */
    record Row(long offset, Optional<Cells> cells) {}

    private final Lines lines;
    private final Shape shape;
    private final boolean backward;
    private final Deque<Line> putBack = new ArrayDeque<>();

    Rows(Lines lines, Shape shape, boolean backward) {
        this.lines = lines;
        this.shape = shape;
        this.backward = backward;
    }

    /** The next row that is not blank; empty after the last. */
    Optional<Row> next() throws IOException {
        Optional<Line> line = line();
        while (line.isPresent() && line.get().isBlank()) {
            line = line();
        }
        return line.isPresent() ? Optional.of(row(line.get())) : Optional.empty();
    }

    /** Whether it has looked at lines that it has not yet given out. */
    boolean isAhead() {
        return !putBack.isEmpty();
    }

    /** The offset of the first of these. */
    long ahead() {
        return putBack.element().offset();
    }

    private Row row(Line line) throws IOException {
        Optional<Cells> cells = shape.cells(line.text());
        if (cells.isPresent() || !line.leavesQuoteOpen()) {
            return new Row(line.offset(), cells);
        }
        List<Line> joined = new ArrayList<>(List.of(line));
        while (joined.size() < MOST_LINES) {
            Optional<Line> more = line();
            if (more.isEmpty()) {
                break;
            }
            joined.add(more.get());
            if (more.get().leavesQuoteOpen()) {
                Optional<Row> row = joined(joined);
                if (row.isPresent()) {
                    return row.get();
                }
                break;
            }
        }
        joined.stream()
                .skip(1)
                .sorted(Collections.reverseOrder(this::inReadingOrder))
                .forEach(putBack::push);
        return new Row(line.offset(), Optional.empty());
    }

    private Optional<Row> joined(List<Line> parts) {
        List<Line> inOrder = new ArrayList<>(parts);
        if (backward) {
            Collections.reverse(inOrder);
        }
        String text = String.join("\n", inOrder.stream().map(Line::text).toList());
        return shape.cells(text).map(cells -> new Row(inOrder.get(0).offset(), Optional.of(cells)));
    }

    private int inReadingOrder(Line a, Line b) {
        return backward ? Long.compare(b.offset(), a.offset()) : Long.compare(a.offset(), b.offset());
    }

    private Optional<Line> line() throws IOException {
        return putBack.isEmpty() ? lines.next() : Optional.of(putBack.pop());
    }
}
