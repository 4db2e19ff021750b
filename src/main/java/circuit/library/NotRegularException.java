package circuit.library;

import java.io.IOException;

/** What should be a file is something else. */
final class NotRegularException extends IOException {
    private static final long serialVersionUID = 1L;

    NotRegularException(String message) {
        super(message);
    }
}
