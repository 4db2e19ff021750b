package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A table's open file.
 *
 * @param headless whether it is empty or holds only a part of our header, so that there are no rows
 * @param firstRow the offset of the first row
 */
record TableFile(Path path, FileChannel channel, TableLayout layout, boolean headless, long firstRow) {
    private static final int LONGEST_HEADER = 1 << 14;
    private static final int BLOCK = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Opens the file of a table in order to change it; the channel is closed here if this does not come about. */
    @SuppressWarnings("resource")
    static TableFile open(Path path, HistoryTable table, OpenOption... options) throws IOException {
        FileChannel channel = RegularFile.open(path, options);
        try {
            TableFile file = of(path, channel, table);
            Optional<String> obstacle = file.layout.whyReadOnly();
            if (obstacle.isPresent()) {
                throw new HistoryException(path, obstacle.get());
            }
            return file;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Reads the header. */
    static TableFile of(Path path, FileChannel channel, HistoryTable table) throws IOException {
        byte[] head = bytes(channel, 0, Math.min(LONGEST_HEADER, channel.size()));
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        String line = new String(head, 0, end, UTF_8);
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        TableLayout own = TableLayout.own(table);
        // A whole header without its line end is what an editor leaves; a part of ours is what a crash leaves.
        if (end == channel.size() && !text.equals(own.headerLine().strip()) && isBegun(own, text)) {
            return new TableFile(path, channel, own, true, channel.size());
        }
        int lineEnd = text.indexOf('\r');
        if (lineEnd >= 0 && lineEnd < text.length() - 1) {
            throw new HistoryException(
                    path, "its lines end in carriage returns only; save it with the line ends of Unix or Windows");
        }
        TableLayout layout = TableLayout.detect(table, text)
                .orElseThrow(() -> new HistoryException(
                        path,
                        "its first line is not the header of a history; that would be "
                                + String.join(",", table.columns())));
        return new TableFile(path, channel, layout, false, Math.min(end + 1L, channel.size()));
    }

    /** Whether our own header begins like this; a power cut may leave zeros behind it. */
    private static boolean isBegun(TableLayout own, String text) {
        int zeros = text.indexOf('\0');
        return own.headerLine().startsWith(zeros < 0 ? text : text.substring(0, zeros));
    }

    /** All rows, in the order of the file. */
    RowReader rows() {
        return new RowReader(channel, firstRow, layout);
    }

    /** The rows that begin within the last so many bytes, in the order of the file. */
    RowReader lastRows(long bytes) throws IOException {
        long from = channel.size() - bytes;
        if (from <= firstRow) {
            return rows();
        }
        RowReader reader = new RowReader(channel, from - 1, layout);
        reader.skipLine(); // the rest of a line that began before
        return reader;
    }

    /** A part of the file that fits into memory, from one offset to another. */
    byte[] bytes(long from, long to) throws IOException {
        return bytes(channel, from, to);
    }

    static byte[] bytes(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("it was cut while it was read");
            }
        }
        return bytes.array();
    }

    /** The number of the line that begins at an offset, from 1. */
    long lineNumber(long offset) throws IOException {
        long number = 1;
        for (long at = 0; at < offset; at += BLOCK) {
            for (byte c : bytes(at, Math.min(offset, at + BLOCK))) {
                if (c == '\n') {
                    number++;
                }
            }
        }
        return number;
    }

    /** Whether its last line has no end. */
    boolean endsOpen() throws IOException {
        long size = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
    }

    /** What has to stand between the end of the file and the next row. */
    String beforeNextRow() throws IOException {
        if (channel.size() == 0) {
            return layout.headerLine();
        }
        return endsOpen() ? layout.dialect().lineEnd().toString() : "";
    }
}
