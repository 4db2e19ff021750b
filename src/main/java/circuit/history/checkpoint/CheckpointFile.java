package circuit.history.checkpoint;

import circuit.history.HistoryException;
import circuit.history.csv.Disk;
import circuit.history.csv.DurableFiles;
import circuit.history.csv.SideLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkpoint of a session that this process is running. Not thread-safe. */
public final class CheckpointFile implements AutoCloseable {
    private final Path file;
    private final Path lockFile;
    private final SideLock lock;

    CheckpointFile(Path file, Path lockFile, SideLock lock) {
        this.file = file;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Replaces the checkpoint before; once this returns, the new one survives a power cut. */
    public void save(Checkpoint checkpoint) throws HistoryException {
        try {
            new DurableFiles(Disk.REAL).replace(file, CheckpointText.of(checkpoint));
        } catch (IOException e) {
            throw HistoryException.at(file, e);
        }
    }

    /** Deletes the checkpoint, because the session is in the history or not worth keeping. */
    public void delete() throws HistoryException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            throw HistoryException.at(file, e);
        }
    }

    /** From now on the session is not under way. */
    @Override
    public void close() {
        lock.close();
    }
}
