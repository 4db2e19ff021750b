package circuit.session;

import java.time.Duration;

/** Where the session's time went; rest includes lead-ins and switches. */
public record Totals(Duration work, Duration rest, Duration paused) {
    /** No time at all. */
    public static final Totals NONE = new Totals(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** All of it. */
    public Duration elapsed() {
        return work.plus(rest).plus(paused);
    }
}
