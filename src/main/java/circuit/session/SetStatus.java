package circuit.session;

import java.util.Locale;

/** How a set ended. */
public enum SetStatus {
    DONE,
    PARTIAL,
    SKIPPED;

    /** Its name in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
