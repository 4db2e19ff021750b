package circuit.history.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writing and syncing, which can fail; an interface so that tests can make them fail. */
public interface Disk {
    /** The real one. */
    Disk REAL = new Disk() {
        @Override
        public int write(FileChannel file, ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public void force(FileChannel file) throws IOException {
            file.force(true);
        }
    };

    /** Writes some of the bytes at the file's position; it may write a part and then fail. */
    int write(FileChannel file, ByteBuffer bytes) throws IOException;

    /** Returns when all that was written would survive a power cut. */
    void force(FileChannel file) throws IOException;

    /** Writes all of the bytes at the file's position. */
    default void writeFully(FileChannel file, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            write(file, left);
        }
    }

    /** Writes all of the bytes from an offset on, and returns when they would survive a power cut. */
    default void writeDurably(FileChannel file, long offset, byte[] bytes) throws IOException {
        file.position(offset);
        writeFully(file, bytes);
        force(file);
    }
}
