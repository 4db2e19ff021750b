package circuit.routine;

import circuit.text.TimeText;
import java.time.Duration;

/** A timed set taken in bites: so long on, so long off, until its time is up. */
public record Bites(Duration on, Duration off) {
    public Bites {
        if (on.compareTo(Duration.ofSeconds(1)) < 0 || off.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a bite is at least 1s on and 1s off");
        }
    }

    /** From the start of a bite to the start of the next one. */
    public Duration cycle() {
        return on.plus(off);
    }

    /** As it is written in a routine. */
    @Override
    public String toString() {
        return TimeText.written(on) + " on " + TimeText.written(off) + " off";
    }
}
