package circuit.plan;

import java.util.Locale;

/** The working side. */
public enum Side {
    LEFT,
    RIGHT;

    /** As it is written in files and on the screen. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
