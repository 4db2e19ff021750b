package circuit.history;

import java.util.Locale;

/** How a session ended. */
public enum SessionStatus {
    /** Its last step was reached. */
    DONE,
    /** It was ended before. */
    PARTIAL;

    /** As it is written in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SessionStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
