package circuit.cli.host;

import circuit.session.Input;
import circuit.session.InputQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that a session ended by INT, TERM or HUP is kept and leaves the terminal as it was: the JVM, on its way
 * down, waits until this is closed. The exit code is then the JVM's own, 128 and the signal's number.
 */
public final class Interruption {
    private static final int LONGEST_SECONDS = 15;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    public Interruption(InputQueue inputs) {
        hook = new Thread(
                () -> {
                    inputs.post(new Input.Stopped(ExitCode.FAILED));
                    await();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            boolean inTime = closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is kept and restored. */
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // On the way down already: the hook has been waiting for this, and ends.
        }
    }
}
