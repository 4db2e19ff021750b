package circuit.history;

import java.io.IOException;
import java.util.Optional;

/** The lines of a file, one after the other in either direction. */
@FunctionalInterface
interface Lines {
    /** More than any line of a ledger is long. */
    int LONGEST = 1 << 20;

    /** The next line, or empty after the last. */
    Optional<Line> next() throws IOException;
}
