package circuit.history.checkpoint;

import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.csv.Disk;
import circuit.history.csv.RegularFile;
import circuit.history.csv.SideLock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The checkpoints of sessions under way, each a file of its own in the state folder. */
public final class CheckpointStore {
    private static final String LOCK = ".lock";
    private static final String FILE = ".csv";
    private static final String PART = ".csv.part";
    /** Many times what the longest session needs. */
    private static final int LARGEST_FILE = 4 << 20;
    /** Whoever only looks holds a lock for a moment. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Path folder;

    /** Those in that state folder, which is made when it is needed. */
    public CheckpointStore(Path state) {
        folder = state.resolve("under-way");
    }

    /**
     * A session that did not end.
     *
     * @param isUnderWay whether a process is still running it
     * @param checkpoint empty before its first set, or if its file is no checkpoint
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
            return SideLock.take(lock, PATIENCE)
                    .map(held -> new CheckpointFile(id, folder.resolve(id + FILE), lock, held));
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /** The sessions that did not end, oldest first. */
    public List<Unfinished> unfinished() throws HistoryException {
        List<Unfinished> unfinished = new ArrayList<>();
        for (SessionId id : ids()) {
            look(id).ifPresent(unfinished::add);
        }
        return List.copyOf(unfinished);
    }

    /** Moves a file that is no checkpoint aside, where nobody looks for one; returns its new name. */
    public Path moveAside(Unfinished broken) throws HistoryException {
        Path aside = folder.resolve(broken.id() + ".broken");
        try {
            Files.move(broken.file(), aside, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(folder.resolve(broken.id() + LOCK));
            return aside;
        } catch (IOException e) {
            throw HistoryException.at(broken.file(), e);
        }
    }

    private List<SessionId> ids() throws HistoryException {
        SortedSet<String> ids = new TreeSet<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "*{" + LOCK + "," + FILE + "," + PART + "}")) {
            for (Path path : files) {
                String file = path.getFileName().toString();
                ids.add(file.substring(0, file.indexOf('.')));
            }
        } catch (NoSuchFileException none) {
            // Nothing was ever begun.
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
        return ids.stream().filter(SessionId::isValid).map(SessionId::new).toList();
    }

    private Optional<Unfinished> look(SessionId id) throws HistoryException {
        Path file = folder.resolve(id + FILE);
        Path lock = folder.resolve(id + LOCK);
        Optional<SideLock> free;
        try {
            free = SideLock.tryTake(lock);
        } catch (IOException noLock) {
            return Optional.of(new Unfinished(id, false, Optional.empty(), Files.exists(file) ? file : lock));
        }
        try {
            if (free.isPresent()) {
                Files.deleteIfExists(folder.resolve(id + PART));
            }
            if (free.isPresent() && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                // It ended before its first set did.
                Files.deleteIfExists(lock);
                return Optional.empty();
            }
            return Optional.of(new Unfinished(id, free.isEmpty(), read(id, file), file));
        } catch (IOException e) {
            throw HistoryException.at(file, e);
        } finally {
            free.ifPresent(SideLock::close);
        }
    }

    /** Empty if there is no file, or none that is a checkpoint of that session. */
    private static Optional<Checkpoint> read(SessionId id, Path file) {
        try {
            return Checkpoint.parse(RegularFile.text(file, LARGEST_FILE))
                    .filter(checkpoint -> checkpoint.session().id().equals(id.text()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The checkpoint of a session that this process is running. Not thread-safe. */
    public static final class CheckpointFile implements AutoCloseable {
        private final SessionId id;
        private final Path file;
        private final Path lockFile;
        private final SideLock lock;

        CheckpointFile(SessionId id, Path file, Path lockFile, SideLock lock) {
            this.id = id;
            this.file = file;
            this.lockFile = lockFile;
            this.lock = lock;
        }

        /** What is in it; empty if there is none. */
        public Optional<Checkpoint> checkpoint() {
            return CheckpointStore.read(id, file);
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
