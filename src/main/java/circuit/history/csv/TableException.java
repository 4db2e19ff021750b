package circuit.history.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A file of the history cannot be read or written; the message names it and says why, for people. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1L;

    TableException(Path file, String reason) {
        super(file + ": " + reason);
    }

    private TableException(Path file, Exception cause) {
        super(file + ": " + reason(cause), cause);
    }

    /** The same failure with the file's name; unchanged if it has one. */
    public static TableException at(Path file, IOException cause) {
        return cause instanceof TableException named ? named : new TableException(file, cause);
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
        return message == null ? "it failed" : startingLower(message);
    }

    private static String startingLower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
