package circuit.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Takes a piece off the end of a file, and keeps it in a file of its own. */
record TornTail(Path file, FileChannel channel, Disk disk) {

    /** Cuts the file back to that length; returns the name of the file that has the rest. */
    Path cut(long length, Instant now) throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(channel.size() - length));
        while (rest.hasRemaining() && channel.read(rest, length + rest.position()) > 0) {
            // read on until all of it is here
        }
        Path kept = keep(rest.array(), now);
        channel.truncate(length);
        disk.force(channel);
        return kept;
    }

    private Path keep(byte[] rest, Instant now) throws IOException {
        String name = file.getFileName() + ".torn-" + SessionId.stamp(now);
        for (int more = 2; ; more++) {
            Path kept = file.resolveSibling(name);
            try (FileChannel out = FileChannel.open(kept, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeOrDelete(out, rest, kept);
                return kept;
            } catch (FileAlreadyExistsException taken) {
                name = file.getFileName() + ".torn-" + SessionId.stamp(now) + "-" + more;
            }
        }
    }

    private void writeOrDelete(FileChannel out, byte[] rest, Path kept) throws IOException {
        boolean written = false;
        try {
            disk.write(out, 0, rest);
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(kept);
            }
        }
    }
}
