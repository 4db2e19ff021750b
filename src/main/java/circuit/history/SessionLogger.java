package circuit.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The two tables in the data folder, to which finished sessions are added. */
public final class SessionLogger {
    /** How long to wait for another circuit that is saving; it takes milliseconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LOCK = ".lock";

    private final Path folder;
    private final SessionRecovery recovery;
    private final Disk disk;
    private final Duration patience;

    /** The ledger in that folder, which is made when the first session is saved. */
    public SessionLogger(Path folder, SessionRecovery recovery) {
        this(folder, recovery, Disk.REAL, PATIENCE);
    }

    SessionLogger(Path folder, SessionRecovery recovery, Disk disk, Duration patience) {
        this.folder = folder;
        this.recovery = recovery;
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * Adds a session whose id is new; costs the same however long the history is.
     *
     * @throws HistoryException if it cannot be saved; the tables are then as they were, and the exception says where
     *     the rows are kept
     */
    public Saved save(CompletedSession entry, Instant now) throws HistoryException {
        return saveOrKeep(entry, now, false);
    }

    /**
     * Adds a session that may have been added before, in which case nothing happens; reads the sessions to know.
     *
     * @throws HistoryException as {@link #save}
     */
    public Saved saveOnce(CompletedSession entry, Instant now) throws HistoryException {
        return saveOrKeep(entry, now, true);
    }

    private Saved saveOrKeep(CompletedSession entry, Instant now, boolean once) throws HistoryException {
        // A file is closed under an interrupted thread; what was trained is saved first.
        boolean interrupted = Thread.interrupted();
        try {
            return add(entry, now, once);
        } catch (HistoryException | RuntimeException e) {
            interrupted |= Thread.interrupted();
            throw recovery.keep(entry, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Adds a session without keeping its rows elsewhere if that fails. */
    Saved add(CompletedSession entry, Instant now, boolean once) throws HistoryException {
        try {
            Files.createDirectories(folder);
            return addUnder(lock(), entry, now, once);
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    private SideLock lock() throws IOException, HistoryException {
        Optional<SideLock> lock = SideLock.take(folder.resolve(LOCK), patience);
        if (lock.isEmpty()) {
            throw new HistoryException("another circuit has been writing in %s for %d s; end it, then try again"
                    .formatted(folder, patience.toSeconds()));
        }
        return lock.orElseThrow();
    }

    // The lock is held, not used.
    @SuppressWarnings("try")
    private Saved addUnder(SideLock lock, CompletedSession entry, Instant now, boolean once)
            throws IOException, HistoryException {
        try (lock;
                TableWriter sets = TableWriter.open(folder, Table.SETS, disk);
                TableWriter sessions = TableWriter.open(folder, Table.SESSIONS, disk)) {
            Appending appending = new Appending(sessions, sets, now);
            if (once && appending.holds(entry.id())) {
                return new Saved(false, List.of());
            }
            Saved saved = appending.add(entry).and(new Paces(folder, disk).keep(entry, now));
            WholeFile.forceName(folder.resolve(LOCK), disk);
            return saved;
        }
    }

    /**
     * Takes a session out of both tables and keeps its rows in a file of their own; empty if it is not there. Reads all
     * of both tables.
     *
     * @throws HistoryException if that cannot be done; the session is then still there
     */
    public Optional<Removed> remove(SessionRow session, Instant now) throws HistoryException {
        try {
            Files.createDirectories(folder);
            return removeUnder(lock(), session.session(), now);
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    // The lock is held, not used.
    @SuppressWarnings("try")
    private Optional<Removed> removeUnder(SideLock lock, String session, Instant now)
            throws IOException, HistoryException {
        try (lock) {
            return new Removing(folder, disk, now).of(session);
        }
    }
}
