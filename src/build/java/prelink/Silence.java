package prelink;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A library's logger, which says nothing: its words would stand across the screen of a session, and the JDK would look
 * through the program's jar for somebody to hear them. This class goes into the program.
 */
public final class Silence implements System.Logger {
    private final String name;

    private Silence(String name) {
        this.name = name;
    }

    /** Stands in for {@link System#getLogger(String)}. */
    public static System.Logger getLogger(String name) {
        return new Silence(name);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return false;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle words, String message, @Nullable Throwable thrown) {
        // Nobody listens.
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle words, String format, @Nullable Object... values) {
        // Nobody listens.
    }
}
