package circuit.cli;

import circuit.terminal.Console;
import java.util.Objects;

/** What every session on a screen needs a little later, begun before the routine is read: that keeps one processor busy. */
final class Meanwhile {
    private Meanwhile() {}

    static void prepare(Host host) {
        Thread thread = new Thread(
                () -> {
                    Console.prepare();
                    Objects.requireNonNull(host.clock().getZone().getRules());
                },
                "meanwhile");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((same, problem) -> {}); // Whoever needs it will say what is wrong with it.
        thread.start();
    }
}
