package circuit.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** The history cannot be read or written; the message is for people: what, where, and what to do. */
public final class HistoryException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Where the rows of a session are that could not be saved; not part of what is serialised. */
    private final transient Optional<Path> kept;

    HistoryException(String message) {
        super(message);
        kept = Optional.empty();
    }

    HistoryException(String message, Optional<Path> kept, Exception cause) {
        super(message, cause);
        this.kept = kept;
    }

    /** What is wrong with a file. */
    public HistoryException(Path file, String reason) {
        this(file + ": " + reason);
    }

    /** Names the file, or the folder, in which something cannot be done; a failure that names its own stays as it is. */
    public static HistoryException at(Path path, IOException cause) {
        return cause instanceof HistoryException named
                ? named
                : new HistoryException(path + ": " + reason(cause), Optional.empty(), cause);
    }

    /** The file that keeps the rows that could not be saved, if they were rows and it could be written. */
    public Optional<Path> kept() {
        return kept;
    }

    /** Why the system refused, in words. */
    public static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file is where a folder should be";
        }
        if (e instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only";
        }
        if (e instanceof RuntimeException) {
            return e.toString();
        }
        String message = e instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : e.getMessage();
        return message == null || message.isEmpty()
                ? "it failed"
                : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
