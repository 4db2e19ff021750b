package circuit.session;

/**
 * The session's own time, in nanoseconds, which stands still in a pause. It is the difference of two readings of the
 * ticker, never a sum, so it does not drift.
 */
final class SessionClock {
    private final long started;
    /** The ticker's reading minus the session's time; grows with every pause. */
    private long zero;

    private boolean stopped;
    private long stoppedAt;
    private boolean ended;
    private long pausedAtEnd;

    /** Begins at that time of the session's own, after so much time in pauses. */
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

    /** Stops it at that time of the session, which may lie a little before now. */
    void end(long time, long now) {
        if (ended) {
            return;
        }
        pausedAtEnd = stopped ? paused(now) : zero - started;
        stopped = true;
        stoppedAt = time;
        ended = true;
    }

    /** Lets it go on once more after its end; the time since then counts as a pause. */
    void reopen() {
        ended = false;
    }

    /** The ticker's reading at which the session's time will be that, without another pause. */
    long reading(long time) {
        return zero + time;
    }

    /** How long it has stood still in all. */
    long paused(long now) {
        return ended ? pausedAtEnd : now - started - time(now);
    }
}
