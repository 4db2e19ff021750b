package circuit.session;

/** A monotonic clock without a time of day. */
@FunctionalInterface
public interface Ticker {
    /** Nanoseconds since an arbitrary moment. */
    long nanos();

    /** The machine's monotonic clock. */
    static Ticker system() {
        return System::nanoTime;
    }
}
