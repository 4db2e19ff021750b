package circuit.history.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.csv.Disk;
import circuit.history.csv.SideLock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The checkpoints of sessions under way, each a file of its own in the state folder. */
public final class CheckpointStore {
    private static final String LOCK = ".lock";
    private static final String FILE = ".csv";

    private final Path folder;

    /** Those in that state folder, which is made when it is needed. */
    public CheckpointStore(Path state) {
        folder = state.resolve("under-way");
    }

    /**
     * A session that did not end.
     *
     * @param isUnderWay whether a process is still running it
     * @param checkpoint empty before its first set, or if its file cannot be read
     * @param file where its checkpoint is
     */
    public record Unfinished(SessionId id, boolean isUnderWay, Optional<Checkpoint> checkpoint, Path file) {}

    /**
     * Marks a session as under way until the file is closed, or this process ends in whatever way; empty if another
     * process runs it.
     */
    public Optional<CheckpointFile> begin(SessionId id) throws HistoryException {
        try {
            Path lock = folder.resolve(id + LOCK);
            return SideLock.tryTake(lock).map(held -> new CheckpointFile(folder.resolve(id + FILE), lock, held));
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /** The sessions that did not end, oldest first. */
    public List<Unfinished> unfinished() throws HistoryException {
        List<Unfinished> unfinished = new ArrayList<>();
        try {
            for (String id : ids()) {
                look(new SessionId(id)).ifPresent(unfinished::add);
            }
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
        return List.copyOf(unfinished);
    }

    private SortedSet<String> ids() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + LOCK + "," + FILE + "}")) {
            for (Path path : files) {
                String file = path.getFileName().toString();
                ids.add(file.substring(0, file.lastIndexOf('.')));
            }
        } catch (NoSuchFileException none) {
            // Nothing was ever begun.
        }
        ids.removeIf(id -> !SessionId.isValid(id));
        return ids;
    }

    private Optional<Unfinished> look(SessionId id) throws IOException {
        Path file = folder.resolve(id + FILE);
        Path lock = folder.resolve(id + LOCK);
        Optional<SideLock> free = SideLock.tryTake(lock);
        try {
            Optional<String> text = read(file);
            if (free.isPresent() && text.isEmpty()) {
                // It ended before its first set did.
                Files.deleteIfExists(lock);
                return Optional.empty();
            }
            return Optional.of(new Unfinished(id, free.isEmpty(), text.flatMap(Checkpoint::parse), file));
        } finally {
            free.ifPresent(SideLock::close);
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, UTF_8));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The checkpoint of a session that this process is running. Not thread-safe. */
    public static final class CheckpointFile implements AutoCloseable {
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
                Disk.REAL.replace(file, checkpoint.text());
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
}
