package circuit.history;

import circuit.history.csv.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The history cannot be read or written; the message is for people: what, where, and what to do. */
public final class HistoryException extends Exception {
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

    /** A file, or a folder in which something cannot be done. */
    public static HistoryException at(Path path, IOException cause) {
        TableException named = TableException.at(path, cause);
        return new HistoryException(String.valueOf(named.getMessage()), Optional.empty(), cause);
    }

    /** The file that keeps the rows that could not be saved, if they were rows and it could be written. */
    public Optional<Path> kept() {
        return kept;
    }
}
