package circuit.cli.host;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.terminal.Console;
import circuit.terminal.input.SignalListener;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * INT, TERM and HUP while something runs that has to be saved, and a terminal restored: they become an input that stops it,
 * and the exit code. The JVM's own handlers would run its shutdown hooks beside it, one of which closes the terminal.
 */
public final class StopSignals {
    /** How long it may take to stop and to save. */
    private static final Duration LONGEST = Duration.ofSeconds(15);
    /** How long it may take to print, once everything is saved. */
    private static final Duration PRINTING = Duration.ofSeconds(3);

    private final InputQueue inputs = new InputQueue();
    private final Thread registration;
    private volatile SignalListener listener = SignalListener.NONE;
    private volatile Duration patience = LONGEST;
    private volatile OptionalInt stopCode = OptionalInt.empty();

    /** What runs, and can be stopped. */
    @FunctionalInterface
    public interface Work {
        /** Runs until it is over, or its inputs have stopped it; the exit code. */
        int run(StopSignals signals) throws IOException, InterruptedException;
    }

    /** Registering takes 30 ms or more, for the loggers that JLine has loaded, and so is done beside the planning. */
    private StopSignals() {
        Map<String, Runnable> handlers = new LinkedHashMap<>();
        handlers.put("TERM", () -> stop(143));
        handlers.put("INT", () -> stop(130));
        handlers.put("HUP", () -> stop(129));
        registration = new Thread(() -> listener = SignalListener.on(handlers), "signals");
        registration.setDaemon(true);
        registration.start();
    }

    /**
     * Runs the work; its exit code, or 128 and the number of the signal that came meanwhile. What fails after a signal fails
     * because of it, and is not reported.
     */
    public static int during(Work work) throws IOException, InterruptedException {
        StopSignals signals = new StopSignals();
        try {
            int exitCode = work.run(signals);
            return signals.stopCode.orElse(exitCode);
        } catch (IOException | RuntimeException e) {
            if (signals.stopCode.isPresent()) {
                return signals.stopCode.getAsInt();
            }
            throw e;
        } finally {
            signals.registration.join();
            signals.listener.close();
        }
    }

    /** Receives a stop at each signal. */
    public InputQueue inputs() {
        return inputs;
    }

    /** Waits until every signal is received, to be called before the terminal is touched; until then the JVM just ends. */
    public StopSignals ready() throws InterruptedException {
        registration.join();
        return this;
    }

    /** There is nothing more to save: after a signal, only so much time is left as it takes to print something. */
    public void nothingLeftToSave() {
        patience = PRINTING;
        stopCode.ifPresent(exitCode -> endAfter(PRINTING, exitCode));
    }

    /** Ends the process soon, whatever blocks, if the terminal of a closed console takes no more output. Returns the code. */
    public int afterClosing(Console console, int exitCode) {
        if (console.isLost()) {
            endAfter(PRINTING, stopCode.orElse(exitCode));
        }
        return exitCode;
    }

    private void stop(int exitCode) {
        stopCode = OptionalInt.of(exitCode);
        inputs.overtake(new Input.Stopped(exitCode));
        endAfter(patience, exitCode);
    }

    /** Without the shutdown hooks, which would wait for the same as everything else does. */
    private static void endAfter(Duration time, int exitCode) {
        Thread timer = new Thread(
                () -> {
                    if (!passes(time)) {
                        Runtime.getRuntime().halt(exitCode);
                    }
                },
                "end");
        timer.setDaemon(true);
        timer.start();
    }

    /** Waits for so long; whether it was interrupted before. */
    private static boolean passes(Duration time) {
        try {
            return new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
