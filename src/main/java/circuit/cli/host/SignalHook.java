package circuit.cli.host;

import circuit.session.Input;
import circuit.session.InputQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * On INT, TERM or HUP, stops the session and delays the JVM's exit until it is saved and the terminal restored (15 s at
 * most). The exit code is then the JVM's, 128 plus the number of the signal.
 */
public final class SignalHook implements AutoCloseable {
    private static final int LONGEST_SECONDS = 15;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    /** @param inputs is asked to stop */
    public SignalHook(InputQueue inputs) {
        hook = new Thread(
                () -> {
                    inputs.post(new Input.Stopped(ExitCode.FAILED));
                    await();
                },
                "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @SuppressWarnings("ResultOfMethodCallIgnored") // after so long, the JVM ends anyway
    private void await() {
        try {
            closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is shutting down: the hook has waited for this, and ends.
        }
    }

    /** Whether a signal, or an exit, is ending the JVM: what fails now fails because of that. */
    public static boolean isShuttingDown() {
        Thread none = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
