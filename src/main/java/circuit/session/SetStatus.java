package circuit.session;

import java.util.Locale;

/** What became of a set. */
public enum SetStatus {
    DONE,
    PARTIAL,
    SKIPPED;

    /** As it is written in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
