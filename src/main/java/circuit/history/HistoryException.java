package circuit.history;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something about the history went wrong; the message is for people: what, where, and what to do. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where a session's rows are that could not be saved; not part of what is serialised. */
    private final transient Optional<Path> kept;

    HistoryException(String message, Throwable cause) {
        this(message, Optional.empty(), cause);
    }

    HistoryException(String message) {
        this(message, Optional.empty(), null);
    }

    /** The same trouble, with the file that has it. */
    static HistoryException at(Path file, Exception cause) {
        return new HistoryException("%s: %s".formatted(file, Reason.of(cause)), cause);
    }

    HistoryException(String message, Optional<Path> kept, @Nullable Throwable cause) {
        super(message, cause);
        this.kept = kept;
    }

    /** The file that keeps the rows that could not be saved, if they were rows and it could be written. */
    public Optional<Path> kept() {
        return kept;
    }
}
