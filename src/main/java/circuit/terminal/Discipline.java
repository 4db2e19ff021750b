package circuit.terminal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The number of the terminal's line discipline, which {@code stty -a} shows. JLine's native library leaves it to chance
 * when it sets a terminal's attributes, so what it was, 0 on every terminal that a person sits at, is written again.
 */
final class Discipline {
    /** A terminal that takes no more output keeps even this waiting. */
    private static final long PATIENCE_MILLIS = 500;

    /** Even from the background nobody is stopped for it; elsewhere than on Linux there is no such number. */
    static final String MEND = "trap '' TTOU; stty line 0 2>/dev/null";

    private Discipline() {}

    /** Mends the terminal that this program was started on. */
    static void mend() {
        try {
            Process shell = new ProcessBuilder("sh", "-c", MEND).inheritIO().start();
            if (!shell.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                shell.destroy();
            }
        } catch (IOException noShell) {
            // It is no more than a number that is shown.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
