package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of UTF-8, and knows where in the file each of them lies, so that it can be cut out. */
final class LineReader {
    private static final int LONGEST = 1 << 20;

    private final FileChannel file;
    private byte[] buffer = new byte[1 << 16];
    /** Where {@code buffer[0]} is in the file; the bytes from {@code begin} to {@code end} are still to be read. */
    private long offset;

    private int begin;
    private int end;

    LineReader(FileChannel file, long offset) {
        this.file = file;
        this.offset = offset;
    }

    /**
     * A line without its line end.
     *
     * @param start the offset of its first byte
     * @param end the offset behind its line end
     */
    record Line(String text, long start, long end) {
        /** Whether it is empty, or only the separators of a spreadsheet's empty row. */
        boolean isBlank() {
            return text.chars().allMatch(c -> c == ',' || c == ';' || Character.isWhitespace(c));
        }

        /** Whether a quoted field begins or ends in it that does not end or begin in it too. */
        boolean leavesQuoteOpen() {
            return text.chars().filter(c -> c == '"').count() % 2 == 1;
        }
    }

    /** The next line; empty after the last. */
    Optional<Line> next() throws IOException {
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
        if (left > LONGEST) {
            throw new IOException("a line of it is longer than %,d bytes".formatted(LONGEST));
        }
        System.arraycopy(buffer, begin, buffer, 0, left);
        if (left > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        offset += begin;
        begin = 0;
        int read = file.read(ByteBuffer.wrap(buffer, left, buffer.length - left), offset + left);
        end = left + Math.max(0, read);
        return read > 0;
    }
}
