package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** The sessions under way, each with a file of its own in the state folder. */
public final class CheckpointStore {
    private static final String LOCK = ".lock";
    private static final String FILE = ".csv";

    private final Path folder;
    private final Disk disk;

    /** Those in that state folder, which is made when it is needed. */
    public CheckpointStore(Path state) {
        this(state, Disk.REAL);
    }

    CheckpointStore(Path state, Disk disk) {
        folder = state.resolve("under-way");
        this.disk = disk;
    }

    /**
     * A session that did not end.
     *
     * @param isUnderWay whether a process is still walking it
     * @param checkpoint empty before its first set, or if its file cannot be read
     * @param file where its checkpoint is
     */
    public record Unfinished(SessionId id, boolean isUnderWay, Optional<Checkpoint> checkpoint, Path file) {}

    /**
     * Marks a session as under way until what is returned is closed, or this process ends in whatever way; empty if
     * somebody else is walking it.
     */
    public Optional<CheckpointFile> begin(SessionId id) throws HistoryException {
        try {
            Path file = folder.resolve(id + FILE);
            Path lock = folder.resolve(id + LOCK);
            return SideLock.tryTake(lock).map(held -> new CheckpointFile(new WholeFile(file, disk), lock, held));
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /** The sessions that did not end, oldest first. */
    public List<Unfinished> unfinished() throws HistoryException {
        List<Unfinished> unfinished = new ArrayList<>();
        try {
            for (String name : names()) {
                look(new SessionId(name)).ifPresent(unfinished::add);
            }
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
        return List.copyOf(unfinished);
    }

    private SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path path : files) {
                String file = path.getFileName().toString();
                if (file.endsWith(LOCK) || file.endsWith(FILE)) {
                    names.add(file.substring(0, file.lastIndexOf('.')));
                }
            }
            names.removeIf(name -> !SessionId.isOne(name));
        } catch (NoSuchFileException none) {
            // Nothing was ever begun.
        }
        return names;
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
            return Optional.of(new Unfinished(id, free.isEmpty(), text.flatMap(CheckpointText::read), file));
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
}
