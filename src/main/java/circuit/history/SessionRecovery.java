package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the rows of a session that could not be saved, and adds them when they can be. */
public final class SessionRecovery {
    private static final String PREFIX = "unsaved-";
    private static final String SUFFIX = ".csv";

    private final List<Path> folders;
    private final Disk disk;

    /**
     * Keeps them in the first of the folders that can be written to.
     *
     * @param folders the athlete's own ones only: what is found there is offered for the history
     */
    public SessionRecovery(List<Path> folders) {
        this(folders, Disk.REAL);
    }

    SessionRecovery(List<Path> folders, Disk disk) {
        this.folders = List.copyOf(folders);
        this.disk = disk;
    }

    /** The files that wait to be added, oldest session first; a folder that cannot be read has none. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, SessionRecovery::isOne)) {
                found.forEach(files::add);
            } catch (IOException none) {
                // Mostly it is not there.
            }
        }
        files.sort((a, b) -> a.getFileName().compareTo(b.getFileName()));
        return List.copyOf(files);
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /**
     * Adds the session of such a file to the ledger, unless it is there already, and removes the file.
     *
     * @throws HistoryException if that cannot be done; the file is then still there
     */
    public Saved add(Path file, SessionLogger ledger, Instant now) throws HistoryException {
        try {
            CompletedSession entry = EntryText.read(Files.readString(file, UTF_8))
                    .orElseThrow(() -> new HistoryException(
                            "it does not hold a whole session; it should be two tables, each with its header"));
            Saved saved = ledger.add(entry, now, true);
            Files.deleteIfExists(file);
            return saved;
        } catch (IOException | HistoryException e) {
            throw new HistoryException(
                    "%s could not be added to the history: %s".formatted(file, Reason.of(e)), Optional.of(file), e);
        }
    }

    /** Keeps the rows, and tells where together with what went wrong. */
    HistoryException keep(CompletedSession entry, Exception cause) {
        String what = "the session could not be saved: " + Reason.of(cause);
        for (Path folder : folders) {
            Path file = folder.resolve(PREFIX + entry.id() + SUFFIX);
            try {
                new WholeFile(file, disk).write(EntryText.of(entry));
                return new HistoryException(
                        "%s; its rows are kept in %s".formatted(what, file), Optional.of(file), cause);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        return new HistoryException(
                "%s; no other folder could be written to either, so copy its rows from here:%n%s"
                        .formatted(what, EntryText.of(entry)),
                cause);
    }
}
