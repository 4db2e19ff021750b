package circuit.session;

/**
 * The session's own time, in nanoseconds: it stands still in a pause and is otherwise as exact as the ticker, because
 * it is always the difference of two readings and never a sum of ticks.
 */
final class SessionClock {
    private final long started;
    /** The ticker's reading at which the session's time was zero, moved on by every pause. */
    private long zero;

    private boolean stopped;
    private long stoppedAt;
    private boolean ended;
    private long pausedAtEnd;

    /** Begins at a time of the session's own, after so long in pauses. */
    SessionClock(long now, long time, long paused) {
        started = now - time - paused;
        zero = now - time;
    }

    long time(long now) {
        return stopped ? stoppedAt : now - zero;
    }

    boolean isStopped() {
        return stopped;
    }

    void stop(long now) {
        stoppedAt = time(now);
        stopped = true;
    }

    void goOn(long now) {
        zero = now - stoppedAt;
        stopped = false;
    }

    /** Stops it for good at a moment of the session's time, which may be a little behind. */
    void end(long time, long now) {
        if (ended) {
            return;
        }
        pausedAtEnd = stopped ? paused(now) : zero - started;
        stopped = true;
        stoppedAt = time;
        ended = true;
    }

    /** The ticker's reading at which the session's time will be that, if it runs on. */
    long reading(long time) {
        return zero + time;
    }

    /** How long it has stood still altogether. */
    long paused(long now) {
        return ended ? pausedAtEnd : now - started - time(now);
    }
}
