package circuit.history;

import circuit.history.SessionLogger.Saved;
import circuit.history.csv.Disk;
import circuit.history.csv.FolderFiles;
import circuit.history.csv.RegularFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the rows of a session that could not be saved, and saves them later.
 *
 * @param folders the rows go into the first that can be written to; only the athlete's own ones, as what is found there
 *     is offered for the history
 */
record UnsavedSessionFiles(List<Path> folders, Disk disk) {
    private static final String START = "unsaved-";
    private static final String ENDING = ".csv";
    private static final Duration OLD = Duration.ofHours(1);

    UnsavedSessionFiles {
        folders = List.copyOf(folders);
    }

    /** The files that wait to be added, the oldest session first; a folder that cannot be read has none. */
    List<Path> files() {
        return files(ENDING);
    }

    private List<Path> files(String ending) {
        return List.copyOf(FolderFiles.in(folders, name -> name.startsWith(START) && name.endsWith(ending)));
    }

    /** Deletes what a kill has left half written, unless it is so new that another process may be writing it. */
    void clear(Instant now) {
        for (Path part : files(ENDING + ".part")) {
            try {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(OLD))) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException ignored) {
                // It is in nobody's way.
            }
        }
    }

    Saved add(Path file, SessionLogger logger, Instant now) throws HistoryException {
        try {
            CompletedSession session = CompletedSession.parse(RegularFile.text(file, CompletedSession.MOST_BYTES))
                    .orElseThrow(() -> new HistoryException(
                            "it does not hold a whole session; it should be two tables, each with its header"));
            Saved saved = logger.add(session, now);
            Files.deleteIfExists(file);
            return saved;
        } catch (IOException e) {
            throw new HistoryException(
                    "%s could not be added to the history: %s".formatted(file, HistoryException.reason(e)),
                    Optional.of(file),
                    e);
        }
    }

    /** Deletes what a kill left half written of a session that is saved by now. */
    void clear(String session) {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(Disk.part(file(folder, session)));
            } catch (IOException ignored) {
                // It holds nothing that is not in the history.
            }
        }
    }

    private static Path file(Path folder, String session) {
        return folder.resolve(START + session + ENDING);
    }

    /** Keeps the rows; the exception says where, and why the session could not be saved. */
    HistoryException keep(CompletedSession session, Exception cause) {
        String what = "the session could not be saved: " + HistoryException.reason(cause);
        for (Path folder : folders) {
            Path file = file(folder, session.id());
            try {
                disk.replace(file, session.text());
                return new HistoryException(
                        "%s; its rows are kept in %s".formatted(what, file), Optional.of(file), cause);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        return new HistoryException(
                "%s; no other folder could be written to either, so copy its rows from here:%n%s"
                        .formatted(what, session.text()),
                Optional.empty(),
                cause);
    }
}
