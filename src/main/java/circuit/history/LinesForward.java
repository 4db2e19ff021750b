package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a file's lines from a place on, a block at a time. While it looks for a line's end it notes where the line's
 * cells are, so that whoever wants few cells of very many lines need not look at the bytes a second time.
 */
final class LinesForward implements Lines {
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private final byte separator;
    private byte[] held = new byte[BLOCK];
    /** Where {@code held[0]} is in the file; what is not yet given out lies from {@code begin} to {@code end}. */
    private long start;

    private int begin;
    private int end;

    /** The line that was found lies from {@code begin} to {@code stop}. */
    private int stop;

    /** Where the line before began, or -1 if it is held no more; its cells are still noted. */
    private int before = -1;

    private boolean plain;
    private int cells;
    private int[] firsts = new int[32];
    private int[] lasts = new int[32];

    LinesForward(FileChannel file, long first, char separator) {
        this.file = file;
        this.separator = (byte) separator;
        start = first;
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (!find()) {
            return Optional.empty();
        }
        Line line = new Line(start + begin, new String(held, begin, last() - begin, UTF_8));
        take();
        return Optional.of(line);
    }

    /** Finds the next line, and leaves it where it is until it is taken; false after the last. */
    boolean find() throws IOException {
        cut();
        while (stop == end) {
            boolean more = readBlock();
            cut();
            if (!more) {
                break;
            }
        }
        return begin < end;
    }

    /** Looks for the end of the line in what is held. */
    // The one loop that sees every byte of a history; all that means something in it is at most a comma.
    private void cut() {
        byte[] bytes = held;
        int to = end;
        int at = likeBefore();
        plain = true;
        while (at < to) {
            byte one = bytes[at];
            if (one == separator) {
                cell(at, at + 1);
            } else if (one <= ',') {
                if (one == '\n') {
                    break;
                }
                if (one == '"') {
                    at = quoted(at);
                    continue;
                }
                if (one == '\r' && !(at + 1 < to && bytes[at + 1] == '\n')) {
                    plain = false;
                }
            }
            at++;
        }
        stop = at;
        cell(last(), at + 1);
    }

    /**
     * Takes over the cells with which the line before began too: half of a set's line is its session, and to compare is
     * much quicker than to look for separators. Returns where the first other cell begins.
     */
    private int likeBefore() {
        int known = 0;
        int shift = begin - before;
        if (before >= 0 && plain) {
            int same = Arrays.mismatch(held, before, begin, held, begin, end);
            int past = same < 0 ? begin : before + same;
            while (known < cells - 1 && firsts[known + 1] <= past) {
                firsts[known] += shift;
                lasts[known] += shift;
                known++;
            }
        }
        int first = known == 0 ? begin : firsts[known] + shift;
        cells = known;
        firsts[known] = first;
        before = -1;
        return first;
    }

    private void cell(int last, int next) {
        lasts[cells] = last;
        cells++;
        if (cells == firsts.length) {
            firsts = Arrays.copyOf(firsts, cells * 2);
            lasts = Arrays.copyOf(lasts, cells * 2);
        }
        firsts[cells] = next;
    }

    /** Steps over a cell that is in quotes and has none within; anything else with a quote is not plain. */
    private int quoted(int quote) {
        int at = quote + 1;
        while (at < end && held[at] != '"' && held[at] != '\n' && held[at] != '\r') {
            at++;
        }
        boolean whole = firsts[cells] == quote && at + 1 < end && held[at] == '"';
        if (whole && held[at + 1] == separator) {
            firsts[cells]++;
            cell(at, at + 2);
            return at + 2;
        }
        plain = false;
        return quote + 1;
    }

    /** Where the found line ends, without its line end. */
    private int last() {
        return stop > begin && held[stop - 1] == '\r' ? stop - 1 : stop;
    }

    /** Whether its cells are what lies between its separators, and no quote is left to be understood. */
    boolean isPlain() {
        return plain;
    }

    /** Where in the file the found line begins. */
    long offset() {
        return start + begin;
    }

    int cells() {
        return cells;
    }

    /** The bytes of which the found line is a part; they change when the next one is looked for. */
    byte[] bytes() {
        return held;
    }

    /** Where each cell begins. */
    int[] firsts() {
        return firsts;
    }

    /** Where each cell ends. */
    int[] lasts() {
        return lasts;
    }

    /** Goes on behind the line that was found. */
    void take() {
        before = begin;
        begin = Math.min(end, stop + 1);
    }

    /** Moves what is left to the front and reads on behind it; whether there was more. */
    private boolean readBlock() throws IOException {
        if (end - begin > LONGEST) {
            throw new IOException("a line of it is longer than %,d bytes".formatted(LONGEST));
        }
        byte[] room = end - begin > held.length / 2 ? new byte[held.length * 2] : held;
        System.arraycopy(held, begin, room, 0, end - begin);
        held = room;
        start += begin;
        end -= begin;
        begin = 0;
        before = -1;
        int read = file.read(ByteBuffer.wrap(held, end, held.length - end), start + end);
        end += Math.max(0, read);
        return read > 0;
    }
}
