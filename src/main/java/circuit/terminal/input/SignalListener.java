package circuit.terminal.input;

import java.util.HashMap;
import java.util.Map;
import org.jline.utils.Signals;

/** Handles signals of the operating system in place of the JVM; closing gives them back. */
public final class SignalListener implements AutoCloseable {
    /** Handles none. */
    public static final SignalListener NONE = new SignalListener(Map.of());

    /** The handlers before, by the signal's name. */
    private final Map<String, Object> before;

    private SignalListener(Map<String, Object> before) {
        this.before = Map.copyOf(before);
    }

    /** Runs a handler, on a thread of its own, each time the signal of that name comes. */
    public static SignalListener on(Map<String, Runnable> handlers) {
        Map<String, Object> before = new HashMap<>();
        handlers.forEach((name, handler) -> {
            Object replaced = Signals.register(name, handler);
            if (replaced != null) {
                before.put(name, replaced);
            }
        });
        return new SignalListener(before);
    }

    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
