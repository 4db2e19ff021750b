package circuit.session;

import java.time.Duration;

/** Where the session's time went; rest includes lead-ins and switches. */
public record Totals(Duration work, Duration rest, Duration paused) {
    /** No time at all. */
    public static final Totals NONE = new Totals(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** The whole time, pauses included. */
    public Duration elapsed() {
        return work.plus(rest).plus(paused);
    }

    /** Rounded to seconds so that the parts still add up to the whole. */
    public Totals toWholeSeconds() {
        Duration worked = rounded(work);
        Duration active = rounded(work.plus(rest));
        return new Totals(worked, active.minus(worked), rounded(elapsed()).minus(active));
    }

    private static Duration rounded(Duration time) {
        return Duration.ofSeconds(time.plusMillis(500).toSeconds());
    }
}
