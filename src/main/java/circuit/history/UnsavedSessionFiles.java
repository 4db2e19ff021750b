package circuit.history;

import circuit.history.SessionLogger.Saved;
import circuit.history.csv.Disk;
import circuit.history.csv.RegularFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the rows of a session that could not be saved, and saves them later.
 *
 * @param folders the rows go into the first that can be written to; only the athlete's own ones, as what is found there
 *     is offered for the history
 */
record UnsavedSessionFiles(List<Path> folders, Disk disk) {
    private static final Duration OLD = Duration.ofHours(1);

    UnsavedSessionFiles {
        folders = List.copyOf(folders);
    }

    /** The files that wait to be added, the oldest session first; a folder that cannot be read has none. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue; // Java opens it like a file, and a pipe would block for ever.
            }
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "unsaved-*.csv")) {
                found.forEach(files::add);
            } catch (IOException none) {
                // Mostly it is not there.
            }
        }
        // Not by Comparator.comparing: class archives leave out its serializable lambda, 9 ms for list on JDK 25.
        files.sort((one, other) -> one.getFileName().compareTo(other.getFileName()));
        return List.copyOf(files);
    }

    /** Deletes what a kill has left half written, unless it is so new that another process may be writing it. */
    void clear(Instant now) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "unsaved-*.csv.part")) {
                for (Path part : found) {
                    if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(OLD))) {
                        Files.deleteIfExists(part);
                    }
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
        return folder.resolve("unsaved-" + session + ".csv");
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
