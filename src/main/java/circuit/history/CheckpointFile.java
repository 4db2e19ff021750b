package circuit.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A session that this process is walking. Not thread-safe. */
public final class CheckpointFile implements AutoCloseable {
    private final WholeFile file;
    private final Path lockFile;
    private final SideLock lock;

    CheckpointFile(WholeFile file, Path lockFile, SideLock lock) {
        this.file = file;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Puts the checkpoint in place of the one before; when this returns it would survive a power cut. */
    public void keep(Checkpoint checkpoint) throws HistoryException {
        try {
            file.write(CheckpointText.of(checkpoint));
        } catch (IOException e) {
            throw HistoryException.at(file.path(), e);
        }
    }

    /** Forgets the session, because it is in the ledger or is not worth keeping. */
    public void forget() throws HistoryException {
        try {
            Files.deleteIfExists(file.path());
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            throw HistoryException.at(file.path(), e);
        }
    }

    /** Whoever asks from now on finds that nobody is walking it. */
    @Override
    public void close() {
        lock.close();
    }
}
