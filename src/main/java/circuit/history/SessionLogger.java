package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.SessionChange;
import circuit.history.csv.SideLock;
import circuit.history.csv.TableWriter;
import circuit.history.merge.HistoryMerger;
import circuit.history.merge.MergeReport;
import circuit.history.merge.MergeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Appends completed sessions to the CSV files in the data folder, which is made when the first one is saved. Other
 * processes that write there are kept out by a lock file.
 */
public final class SessionLogger {
    /** How long to wait for another process that is saving; it takes milliseconds. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LOCK = ".lock";

    private final Path folder;
    private final UnsavedSessionFiles recovery;
    private final Disk disk;
    private final Duration patience;

    /** A logger for the data folder; what cannot be saved there is kept in it or in the state folder. */
    public SessionLogger(Path data, Path state) {
        this(data, new UnsavedSessionFiles(List.of(data, state), Disk.REAL), Disk.REAL, PATIENCE);
    }

    SessionLogger(Path folder, UnsavedSessionFiles recovery, Disk disk, Duration patience) {
        this.folder = folder;
        this.recovery = recovery;
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * The session is in the history, and would survive a power cut.
     *
     * @param added false if as much of it was there before
     * @param notices what was found broken and repaired on the way, a line each, for the athlete
     */
    public record Saved(boolean added, List<String> notices) {
        public Saved {
            notices = List.copyOf(notices);
        }

        Saved with(List<String> before) {
            return new Saved(
                    added, Stream.concat(before.stream(), notices.stream()).toList());
        }
    }

    /**
     * The session is no longer in the history.
     *
     * @param kept the file that has its rows
     * @param sets how many sets it had
     */
    public record Removed(Path kept, int sets) {}

    /** What will keep a session from being saved, as far as it shows before anything is written: where, and why. */
    public Optional<String> obstacle() {
        return Disk.obstacle(folder)
                .or(() -> Stream.of(HistoryTable.SETS, HistoryTable.SESSIONS)
                        .flatMap(table -> table.obstacle(folder.toAbsolutePath()).stream())
                        .findFirst());
    }

    /**
     * Saves a session. If its id is there already, because it was resumed or comes from a file or a checkpoint that was
     * saved before, it replaces what was saved of it, or nothing happens if that is as much.
     *
     * @throws HistoryException if it cannot be saved; the files are then as they were, and the exception says where the
     *     rows are kept
     */
    public Saved save(CompletedSession session, Instant now) throws HistoryException {
        // An interrupted thread would close the files; the session is saved first.
        boolean interrupted = Thread.interrupted();
        try {
            return add(session, now);
        } catch (HistoryException | RuntimeException e) {
            interrupted |= Thread.interrupted();
            throw recovery.keep(session, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Saves a session without keeping its rows elsewhere if that fails. */
    // The lock is held, not used.
    @SuppressWarnings("try")
    Saved add(CompletedSession session, Instant now) throws HistoryException {
        try (SideLock lock = lock()) {
            recovery.clear(now);
            Optional<CsvRow> saved = saved(session.id());
            List<String> notices = new ArrayList<>();
            if (saved.isEmpty()) {
                // A crash between the two tables leaves sets without their session's row; they would count twice.
                new SessionRemover(folder, disk, now)
                        .moveUncommittedSets(session.id())
                        .ifPresent(notices::add);
            }
            Saved written = write(session, saved, now).with(notices);
            recovery.clear(session.id());
            return written;
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /**
     * Moves away what a crash left at the ends of the tables, then adds the session or replaces it.
     *
     * @param saved what is saved of it
     */
    private Saved write(CompletedSession session, Optional<CsvRow> saved, Instant now) throws HistoryException {
        try (TableWriter sets = TableWriter.open(folder, HistoryTable.SETS, disk);
                TableWriter sessions = TableWriter.open(folder, HistoryTable.SESSIONS, disk)) {
            List<String> notices = repair(sets, sessions, now);
            if (saved.isPresent()) {
                return new SessionReplacer(folder, disk, now)
                        .replace(saved.get(), session)
                        .with(notices);
            }
            append(session, sets, sessions);
            notices.addAll(new PaceTable(folder).append(session, now, disk));
            disk.forceName(folder.resolve(LOCK));
            return new Saved(true, notices);
        }
    }

    private static List<String> repair(TableWriter sets, TableWriter sessions, Instant now) throws HistoryException {
        List<String> notices = new ArrayList<>();
        sets.repair(SetRow::of, now).ifPresent(notices::add);
        // Its last column is free text: no row that has all of its fields was cut off.
        sessions.repair(CsvRow::requireWhole, now).ifPresent(notices::add);
        return notices;
    }

    private List<String> repair(Instant now) throws HistoryException {
        try (TableWriter sets = TableWriter.open(folder, HistoryTable.SETS, disk);
                TableWriter sessions = TableWriter.open(folder, HistoryTable.SESSIONS, disk)) {
            List<String> notices = repair(sets, sessions, now);
            new PaceTable(folder).repair(now, disk).ifPresent(notices::add);
            return notices;
        }
    }

    /**
     * Adds the session to both tables, or nothing to either. The sets come first and the session's row last: it is the
     * commit mark by which readers know that all sets are there.
     */
    private static void append(CompletedSession session, TableWriter sets, TableWriter sessions)
            throws HistoryException {
        try {
            sets.append(session.cells(HistoryTable.SETS));
            sessions.append(session.cells(HistoryTable.SESSIONS));
        } catch (HistoryException | RuntimeException | Error e) {
            undo(sessions, e);
            undo(sets, e);
            throw e;
        }
    }

    /** If this fails too, sets without their session are left: readers pass them over. */
    private static void undo(TableWriter table, Throwable cause) {
        try {
            table.undo();
        } catch (HistoryException e) {
            cause.addSuppressed(e);
        }
    }

    /** The session's row in the history, be it one that cannot be read; reads all sessions. */
    private Optional<CsvRow> saved(String session) throws HistoryException {
        List<CsvRow> saved = new ArrayList<>();
        HistoryTable.SESSIONS.forEach(folder, row -> {
            if (row.mayBeOf(session)) {
                saved.add(row);
            }
        });
        return saved.stream().findFirst();
    }

    /** Locks the folder that holds the file of the sessions, be it behind a link, and ends what a crash has left there. */
    private SideLock lock() throws IOException {
        Files.createDirectories(folder);
        SideLock lock = SideLock.take(
                        SessionChange.real(folder.resolve(HistoryTable.SESSIONS.fileName()))
                                .resolveSibling(LOCK),
                        patience)
                .orElseThrow(() ->
                        new HistoryException("another circuit has been writing in %s for %d s; end it, then try again"
                                .formatted(folder, patience.toSeconds())));
        boolean ready = false;
        try {
            SessionChange.recover(folder, disk);
            ready = true;
            return lock;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /**
     * Takes a session out and keeps its rows in a file of their own; empty if it is not there.
     *
     * @throws HistoryException if that cannot be done; the session is then still there
     */
    // The lock is held, not used.
    @SuppressWarnings("try")
    public Optional<Removed> remove(SessionRow session, Instant now) throws HistoryException {
        try (SideLock lock = lock()) {
            return new SessionRemover(folder, disk, now).remove(session.session());
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /**
     * Takes the sessions of other histories into this one, in one step.
     *
     * @throws HistoryException if that cannot be done; the history is then as it was
     */
    // The lock is held, not used.
    @SuppressWarnings("try")
    public MergeReport merge(List<MergeSource> sources, Instant now) throws HistoryException {
        try (SideLock lock = lock()) {
            return merge(sources, repair(now), now);
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    private MergeReport merge(List<MergeSource> sources, List<String> notices, Instant now) throws IOException {
        List<String> uncommitted;
        try (HistoryMerger merger = new HistoryMerger(folder, sources)) {
            uncommitted = merger.uncommittedSets();
            if (uncommitted.isEmpty()) {
                merger.write(disk);
                return merger.report().with(notices);
            }
        }
        SessionRemover remover = new SessionRemover(folder, disk, now);
        for (String session : uncommitted) {
            remover.moveUncommittedSets(session).ifPresent(notices::add);
        }
        return merge(sources, notices, now);
    }

    /**
     * Puts a session as it was corrected in the place of what is saved of it.
     *
     * @throws HistoryException if that cannot be done; the session is then as it was
     */
    // The lock is held, not used.
    @SuppressWarnings("try")
    public SessionEditor.Edited edit(CompletedSession before, CompletedSession edited, Instant now)
            throws HistoryException {
        try (SideLock lock = lock()) {
            List<String> notices = repair(now);
            return new SessionEditor.Edited(new SessionEditor(folder, disk, now).edit(before, edited), notices);
        } catch (IOException e) {
            throw HistoryException.at(folder, e);
        }
    }

    /** The files of sessions that could not be saved, the oldest session first. */
    public List<Path> unsaved() {
        return recovery.files();
    }

    /**
     * Saves the session of such a file, unless it is there already, and deletes the file.
     *
     * @throws HistoryException if that cannot be done; the file is then still there
     */
    public Saved saveUnsaved(Path file, Instant now) throws HistoryException {
        return recovery.add(file, this, now);
    }
}
