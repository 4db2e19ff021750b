package circuit.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The two ways in which a disk fails us, behind a seam so that tests can make it. */
interface Disk {
    /** The one that is there. */
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

    /** Writes all of the bytes at that place, and returns when they would survive a power cut. */
    default void write(FileChannel file, long place, byte[] bytes) throws IOException {
        file.position(place);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            write(file, left);
        }
        force(file);
    }
}
