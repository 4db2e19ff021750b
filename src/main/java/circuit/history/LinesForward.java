package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Reads a file's lines from a place on, a block at a time. */
final class LinesForward implements Lines {
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private byte[] held = new byte[BLOCK];
    /** Where {@code held[0]} is in the file; what is not yet given out lies from {@code begin} to {@code end}. */
    private long start;

    private int begin;
    private int end;

    LinesForward(FileChannel file, long first) {
        this.file = file;
        start = first;
    }

    @Override
    public Optional<Line> next() throws IOException {
        int stop = begin;
        while (true) {
            while (stop < end && held[stop] != '\n') {
                stop++;
            }
            if (stop < end) {
                break;
            }
            int before = begin;
            boolean more = readBlock();
            stop -= before;
            if (!more) {
                if (begin == end) {
                    return Optional.empty();
                }
                break;
            }
        }
        int length = stop > begin && held[stop - 1] == '\r' ? stop - begin - 1 : stop - begin;
        Line line = new Line(start + begin, new String(held, begin, length, UTF_8));
        begin = Math.min(end, stop + 1);
        return Optional.of(line);
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
        int read = file.read(ByteBuffer.wrap(held, end, held.length - end), start + end);
        end += Math.max(0, read);
        return read > 0;
    }
}
