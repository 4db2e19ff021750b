package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Reads a file's lines from its end, a block at a time, so that the last ones cost the same in a file of any size. */
final class LinesBackward implements Lines {
    private static final int BLOCK = 1 << 14;

    private final FileChannel file;
    private final long first;

    /** What is read and not yet given out: {@code held[0]} is at {@code start}, and {@code end} is where it ends. */
    private byte[] held = new byte[0];

    private long start;
    private int end;

    LinesBackward(FileChannel file, long first, long last) {
        this.file = file;
        this.first = first;
        start = last;
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (end == 0 && !readBlock()) {
            return Optional.empty();
        }
        int stop = held[end - 1] == '\n' ? end - 1 : end;
        int begin = stop;
        while (true) {
            while (begin > 0 && held[begin - 1] != '\n') {
                begin--;
            }
            if (begin > 0) {
                break;
            }
            int before = end;
            if (!readBlock()) {
                break;
            }
            begin = end - before;
            stop += begin;
        }
        end = begin;
        int length = stop > begin && held[stop - 1] == '\r' ? stop - begin - 1 : stop - begin;
        return Optional.of(new Line(start + begin, new String(held, begin, length, UTF_8)));
    }

    /** Puts the block before it in front of what is held. */
    private boolean readBlock() throws IOException {
        int size = (int) Math.min(BLOCK, start - first);
        if (size == 0) {
            return false;
        }
        if (end > LONGEST) {
            throw new IOException("a line of it is longer than %,d bytes".formatted(LONGEST));
        }
        byte[] more = new byte[size + end];
        ByteBuffer block = ByteBuffer.wrap(more, 0, size);
        while (block.hasRemaining()) {
            if (file.read(block, start - size + block.position()) < 0) {
                throw new IOException("it was cut while it was read");
            }
        }
        System.arraycopy(held, 0, more, size, end);
        held = more;
        start -= size;
        end = more.length;
        return true;
    }
}
