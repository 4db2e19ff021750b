package circuit.session;

/** A clock that only ever goes forward and knows no time of day. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since some moment of its own. */
    long nanos();

    /** The machine's monotonic clock. */
    static Ticker system() {
        return System::nanoTime;
    }
}
