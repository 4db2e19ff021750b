package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the rows of a table as UTF-8, and knows where in the file each of them lies, so that it can be cut out.
 *
 * <p>A quoted field of a file that was edited elsewhere may hold line breaks, so a line that leaves a quote open is
 * joined with those up to the next that does. If that makes no row, only the first line is broken: one stray quote must
 * not swallow the rows behind it.
 */
final class RowReader {
    /** How many lines one row can have. */
    private static final int MOST_LINES = 50;

    private static final int LONGEST_LINE = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private final TableLayout layout;
    /** Where to stop. */
    private final long limit;

    private byte[] buffer;
    /** Where {@code buffer[0]} is in the file; the bytes from {@code begin} to {@code end} are still to be read. */
    private long offset;

    private int begin;
    private int end;
    /** Lines that were read ahead and are still to be read as rows. */
    private final Deque<Line> ahead = new ArrayDeque<>();

    /** Reads from an offset on at which a line begins. */
    RowReader(FileChannel file, long offset, TableLayout layout) {
        this(file, offset, Long.MAX_VALUE, layout);
    }

    /** The same up to an offset at which a line ends. */
    RowReader(FileChannel file, long offset, long limit, TableLayout layout) {
        this.file = file;
        this.offset = offset;
        this.limit = limit;
        this.layout = layout;
        buffer = new byte[(int) Math.max(2, Math.min(BLOCK, limit - offset))];
    }

    /**
     * A line without its line end.
     *
     * @param start the offset of its first byte
     * @param end the offset behind its line end
     */
    private record Line(String text, long start, long end) {
        /** Whether it is empty, or only the separators of a spreadsheet's empty row. */
        boolean isBlank() {
            // A stream for each line makes the statistics of a long history 7 % slower.
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != ',' && c != ';' && !Character.isWhitespace(c)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a quoted field begins or ends in it that does not end or begin in it too. */
        boolean leavesQuoteOpen() {
            boolean isOpen = false; // No stream here either.
            for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
                isOpen = !isOpen;
            }
            return isOpen;
        }
    }

    void skipLine() throws IOException {
        nextLine();
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
        CsvRow alone = new CsvRow(layout, first.text(), first.start(), first.end());
        if (!first.leavesQuoteOpen() || alone.isWhole()) {
            return alone;
        }
        List<Line> lines = new ArrayList<>(List.of(first));
        Optional<Line> next;
        do {
            next = line();
            next.ifPresent(lines::add);
        } while (next.isPresent()
                && !next.get().leavesQuoteOpen()
                && lines.size() < MOST_LINES
                && next.get().end() - first.start() < LONGEST_LINE);
        if (next.isPresent() && next.get().leavesQuoteOpen()) {
            String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
            CsvRow joined = new CsvRow(layout, text, first.start(), next.get().end());
            if (joined.isWhole()) {
                return joined;
            }
        }
        for (int i = lines.size() - 1; i > 0; i--) {
            ahead.push(lines.get(i));
        }
        return alone;
    }

    private Optional<Line> line() throws IOException {
        return ahead.isEmpty() ? nextLine() : Optional.of(ahead.pop());
    }

    /** The next line of the file; empty after the last. */
    private Optional<Line> nextLine() throws IOException {
        int at = begin;
        while (true) {
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at < end) {
                return Optional.of(take(at, at + 1));
            }
            int seen = at - begin;
            if (!fill()) {
                return begin == end ? Optional.empty() : Optional.of(take(end, end));
            }
            at = begin + seen;
        }
    }

    private Line take(int stop, int next) {
        int last = stop > begin && buffer[stop - 1] == '\r' ? stop - 1 : stop;
        Line line = new Line(new String(buffer, begin, last - begin, UTF_8), offset + begin, offset + next);
        begin = next;
        return line;
    }

    /** Moves what is left to the front and reads on behind it; false at the end of the file. */
    private boolean fill() throws IOException {
        int left = end - begin;
        if (left > LONGEST_LINE) {
            throw new IOException(
                    "a line of it is longer than %,d bytes, as none of a history is".formatted(LONGEST_LINE));
        }
        System.arraycopy(buffer, begin, buffer, 0, left);
        if (left > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        offset += begin;
        begin = 0;
        long room = Math.min(buffer.length - left, limit - offset - left);
        int read = file.read(ByteBuffer.wrap(buffer, left, (int) room), offset + left);
        end = left + Math.max(0, read);
        return read > 0;
    }
}
