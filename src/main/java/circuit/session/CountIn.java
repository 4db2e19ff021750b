package circuit.session;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

/** The seconds in which the athlete takes position again after a pause; its times are the ticker's. */
final class CountIn {
    private static final int COUNTED = 3;
    private static final long SECOND = 1_000_000_000L;

    private boolean running;
    private long end;
    private int untold;

    void start(long now, Duration length) {
        running = true;
        end = now + length.toNanos();
        untold = COUNTED;
    }

    void stop() {
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    boolean isOver(long now) {
        return running && now - end >= 0;
    }

    long end() {
        return end;
    }

    /** What is left of it, in nanoseconds. */
    long left(long now) {
        return running ? Math.max(0, end - now) : 0;
    }

    /** Tells each of the last seconds once. */
    void tell(long now, IntConsumer teller) {
        while (running && untold > 0 && now - (end - untold * SECOND) >= 0) {
            teller.accept(untold);
            untold--;
        }
    }

    /** The ticker's reading at which it has something to tell, or is over. */
    OptionalLong nextDue() {
        return running ? OptionalLong.of(end - untold * SECOND) : OptionalLong.empty();
    }
}
