package circuit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a command writes. Whatever it writes there, out of a file, a name or an argument, comes out as lines of plain
 * text: nothing in it can drive the terminal behind.
 */
final class Output extends PrintWriter {
    private final Sieve sieve;
    private final boolean unicode;

    /**
     * Writes there.
     *
     * @param unicode whether whoever reads it can read more than ASCII
     */
    Output(Writer to, boolean unicode) {
        this(new Sieve(to, unicode), unicode);
    }

    private Output(Sieve sieve, boolean unicode) {
        super(sieve);
        this.sieve = sieve;
        this.unicode = unicode;
    }

    boolean isUnicode() {
        return unicode;
    }

    /** A line that may be coloured; what is in it from outside must have been made plain before. */
    void painted(String line) {
        try {
            sieve.painted(line + "\n");
        } catch (IOException e) {
            setError();
        }
    }

    /** Whether whoever read it is gone, which is no failure that anybody wants to hear of. */
    boolean isUnread() {
        return failure()
                .map(IOException::getMessage)
                .filter(reason -> reason.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }

    /** Why nothing more can be written: whoever read it is gone, or the disk is full. */
    Optional<IOException> failure() {
        return sieve.failure();
    }
}
