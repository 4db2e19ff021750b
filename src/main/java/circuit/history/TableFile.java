package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A table's file as it is found.
 *
 * @param headless whether it is empty or holds only a part of our header, so that there are no rows
 * @param rows the offset of the first row
 */
record TableFile(FileChannel channel, Shape shape, boolean headless, long rows) {
    private static final int LONGEST_HEADER = 1 << 14;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads the header. */
    static TableFile of(FileChannel channel, Table table) throws IOException, HistoryException {
        byte[] head = head(channel);
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        String line = new String(head, 0, end, UTF_8);
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        Shape own = Shape.own(table);
        // A whole header without its line end is what an editor leaves; a part of ours is what a crash leaves.
        if (end == head.length && !text.equals(own.headerLine().strip()) && isBegun(own, text)) {
            return new TableFile(channel, own, true, channel.size());
        }
        Shape shape = Shape.of(table, text)
                .orElseThrow(() -> new HistoryException("its first line is not the header of a history; that would be "
                        + String.join(",", table.columns())));
        return new TableFile(channel, shape, false, Math.min(end + 1L, channel.size()));
    }

    private static byte[] head(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(LONGEST_HEADER, channel.size()));
        int read = 0;
        while (head.hasRemaining() && read >= 0) {
            read = channel.read(head, head.position());
        }
        byte[] bytes = new byte[head.position()];
        head.flip().get(bytes);
        return bytes;
    }

    /** Whether our own header begins like this; a power cut may leave zeros behind it. */
    private static boolean isBegun(Shape own, String text) {
        int zeros = text.indexOf('\0');
        return own.headerLine().startsWith(zeros < 0 ? text : text.substring(0, zeros));
    }

    /** Its rows from the last to the first. */
    Rows backward() throws IOException {
        long end = channel.size();
        return new Rows(new LinesBackward(channel, Math.min(rows, end), end), shape, true);
    }

    /** Its rows that hold that text, and hardly any others, from the last to the first. */
    Rows backwardHolding(String text) throws IOException {
        long end = channel.size();
        return new Rows(new LinesHolding(new LinesBackward(channel, Math.min(rows, end), end), text), shape, true);
    }

    /** Its rows from the first to the last. */
    Rows forward() {
        return new Rows(new LinesForward(channel, rows, shape.csv().separator()), shape, false);
    }

    /** Its rows from the first to the last, for whoever wants few of their cells. */
    Sweep sweep() {
        return new Sweep(new LinesForward(channel, rows, shape.csv().separator()), shape);
    }

    /** Whether its last line has no end. */
    boolean endsOpen() throws IOException {
        long size = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
    }
}
