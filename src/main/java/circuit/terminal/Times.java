package circuit.terminal;

import circuit.routine.TimeText;
import circuit.session.Snapshot;
import java.time.Duration;

/** How spans of time are written. */
final class Times {
    private Times() {}

    /** Minutes and seconds, with hours where there are any: {@code 0:45}, {@code 1:02:30}. */
    static String clock(Duration time) {
        return clock(Snapshot.secondsUp(time));
    }

    /** As a countdown shows it: bare seconds as long as two figures do, because those can be largest. */
    static String count(long seconds) {
        return seconds < 100 ? Long.toString(seconds) : clock(seconds);
    }

    static String clock(long seconds) {
        return TimeText.clock(Duration.ofSeconds(seconds));
    }

    /** As in a dose: {@code 45s}, {@code 1m30s}. */
    static String brief(Duration time) {
        long seconds = Snapshot.secondsUp(time);
        String minutes = seconds >= 60 ? seconds / 60 + "m" : "";
        return minutes + (seconds % 60 > 0 || seconds < 60 ? seconds % 60 + "s" : "");
    }
}
